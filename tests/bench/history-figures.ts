import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { handInAnswer } from '@overens/usecases/remiss/hand-in-answer';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { createTemporalClient } from '@overens/workflows/client';
import type { Client } from '@temporalio/client';
import { aLaunch } from '../support/a-launch.ts';
import { granted } from '../support/granted.ts';
import { aWorld, type World } from '../support/world.ts';
import { saveDrafts } from './an-open-round.ts';
import { printFigure } from './print-figure.ts';

/** What one round leaves in the engine's histories: opened, nine of twelve answers, two reminders, closed. */
export async function historyFigures(temporalAddress: string): Promise<void> {
  const world = await aWorld();
  await world.startWorker();
  const client = createTemporalClient(temporalAddress);
  try {
    const workflowIds = await liveOneRound(world);
    for (const workflowId of workflowIds) {
      const runs = await historiesOf(client, workflowId);
      const events = runs.reduce((sum, run) => sum + run.events, 0);
      const common = { baseline: null, ratio: null, aim: null, met: null, n: runs.length, of: 'runs' };
      const name = workflowId.includes('/') ? 'the round' : 'the lifecycle';
      printFigure({
        figure: `history events of one round, ${name}`,
        value: events,
        unit: 'events',
        ...common,
      });
      printFigure({
        figure: `history bytes of one round, ${name}`,
        value: runs.reduce((sum, run) => sum + run.bytes, 0),
        unit: 'bytes',
        ...common,
      });
    }
  } finally {
    await world.stop();
    await client.connection.close();
  }
}

async function liveOneRound(world: World): Promise<string[]> {
  const { deps, tenantId, owner } = world;
  const { agreementId } = granted(await launchRevision(deps, aLaunch(world)));
  const [round] = await deps.remiss.roundsOf(tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  const actor = { kind: 'person' as const, personId: owner.personId };
  const command = () => ({ tenantId, roundId: round.id, actor, commandId: deps.ids.next('cmd') });
  const contact = { name: 'Moa', email: 'moa@almvik.example', phone: '' };
  const missiv = { ...round.missiv, contact };
  granted(await setMissiv(deps, { ...command(), version: round.version, missiv }));
  const rows = Array.from({ length: 12 }, (_, index) => ({
    kind: 'organisation' as const,
    name: `Förening ${index + 1}`,
    email: `forening${index + 1}@example.org`,
  }));
  granted(await addRecipients(deps, { ...command(), partyIds: [], rows }));
  const move = () =>
    moveRehearsal(deps, { tenantId, agreementId, personId: owner.personId, to: { kind: 'nextEvent' } });
  granted(await move());
  const recipients = await deps.remiss.recipients(tenantId, round.id);
  for (const recipient of recipients.slice(0, 9)) {
    await saveDrafts(world, recipient.id);
    granted(
      await handInAnswer(deps, {
        tenantId,
        recipientId: recipient.id,
        commandId: deps.ids.next('cmd'),
        signatory: { name: 'Lovisa Strand', role: 'Ordförande' },
        receivedAt: deps.clock.now(),
      }),
    );
  }
  for (let event = 0; event < 3; event += 1) granted(await move());
  const closed = await deps.remiss.round(tenantId, round.id);
  if (closed?.status !== 'closed') throw new Error('Four events on, the round is closed.');
  return [agreementId, stageWorkflowId(round.stage)];
}

/** Every run of a workflow, from the first through each continue-as-new. */
export async function historiesOf(
  client: Client,
  workflowId: string,
): Promise<{ events: number; bytes: number }[]> {
  const runs: { events: number; bytes: number }[] = [];
  const latest = await client.workflow.getHandle(workflowId).fetchHistory();
  let runId = latest.events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId;
  while (runId !== null && runId !== undefined && runId !== '') {
    const handle = client.workflow.getHandle(workflowId, runId);
    const { historyLength, historySize } = await handle.describe();
    runs.push({ events: historyLength, bytes: historySize ?? 0 });
    const { events } = await handle.fetchHistory();
    runId = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return runs;
}
