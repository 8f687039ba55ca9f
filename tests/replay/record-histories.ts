import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import { createTemporalClient } from '@overens/workflows/client';
import { stageWorkflows } from '@overens/workflows/registry/stage-workflows';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { fiveNamnder } from '../support/life/five-namnder.ts';
import { lifeSteps, visitsOfLife } from '../support/life/life-steps.ts';
import { aLifeWalk, publishTemplate } from '../support/life/life-walk.ts';
import { until } from '../support/until.ts';
import { aWorld } from '../support/world.ts';

/**
 * Records one history of each workflow, as it is now, into `workflows/histories/`, for `replay.test.ts` to play.
 * Run it when a workflow is released in a changed form, and keep the older files: processes that began in the old
 * form go on. `npm run -s servers` prints what to export first; then `node tests/replay/record-histories.ts <name>`.
 */
const name = process.argv[2];
if (name === undefined) throw new Error('Name the recording, e.g. 2026-11-extension.');

const world = await aWorld();
try {
  await world.startWorker();
  await publishTemplate(world, fiveNamnder());
  const walk = await aLifeWalk(world, { key: 'almvik', version: 1 });
  for (const step of lifeSteps(walk)) await step.run();
  const stages = await visitsOfLife(walk);
  await record('agreementLifecycle', walk.agreementId);
  const recorded = new Set<string>();
  for (const { stage, end } of stages) {
    const type = stageWorkflows[stage.kind].name;
    if (end === null || recorded.has(type)) continue;
    recorded.add(type);
    await record(type, stageWorkflowId(stage));
  }
} finally {
  await world.stop();
}

/** Records the first run of a workflow: it ends when the stage does. */
async function record(type: string, workflowId: string): Promise<void> {
  const client = createTemporalClient(world.temporalAddress);
  const runId = type === 'agreementLifecycle' ? await firstRun(client, workflowId) : undefined;
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const folder = fileURLToPath(new URL('../../workflows/histories/', import.meta.url));
  await mkdir(folder, { recursive: true });
  const json = JSON.stringify(JSON.parse(historyToJSON(history)), null, 1);
  // By which process on which machine it ran is nobody's business.
  const anonymous = json.replaceAll(/"identity": "[^"]*"/g, '"identity": "recorder"');
  await writeFile(`${folder}${type}.${String(name)}.json`, `${anonymous}\n`);
  await client.connection.close();
}

async function firstRun(
  client: ReturnType<typeof createTemporalClient>,
  workflowId: string,
): Promise<string> {
  return await until('the run that ran the stage', async () => {
    const { raw } = await client.workflow.getHandle(workflowId).describe();
    return raw.workflowExecutionInfo?.firstRunId;
  });
}
