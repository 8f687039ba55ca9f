import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import { addDays } from '@overens/domain/calendar/day-number';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { createTemporalClient } from '@overens/workflows/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { aPreparedRound, order, roundNow } from '../support/a-prepared-round.ts';
import { handIn, saveAnswer } from '../support/an-answer.ts';
import { granted } from '../support/granted.ts';
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
  const { agreementId, roundId, recipientIds } = await aPreparedRound(world);
  await order(world, roundId, { name: 'openRound' }).then(granted);
  const [first] = recipientIds;
  if (first === undefined) throw new Error('The round has recipients.');
  await saveAnswer(world, first);
  await handIn(world, first);
  const { lastDay, stage } = await roundNow(world, roundId);
  const later = {
    name: 'extendRound' as const,
    lastDay: addDays(lastDay, 7),
    reason: 'Fler vill hinna svara.',
  };
  await order(world, roundId, later).then(granted);
  await until('the round to close', async () => {
    const { deps, tenantId, owner } = world;
    const to = { kind: 'nextEvent' } as const;
    await moveRehearsal(deps, { tenantId, agreementId, personId: owner.personId, to });
    return (await roundNow(world, roundId)).status === 'closed';
  });
  await record('agreementLifecycle', agreementId);
  await record('remissRound', stageWorkflowId(stage));
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
