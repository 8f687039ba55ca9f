import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import { createTemporalClient } from '@overens/workflows/client';
import { fiveNamnder } from '../support/life/five-namnder.ts';
import { lifeSteps, visitsOfLife } from '../support/life/life-steps.ts';
import { aLifeWalk, publishTemplate, type LifeWalk } from '../support/life/life-walk.ts';
import { aWorld } from '../support/world.ts';
import { historiesOf } from './history-figures.ts';
import { printFigure } from './print-figure.ts';

/**
 * A rehearsal's whole life of four years, through the procedures: how long it takes on this machine, what its cycle
 * leaves in the engine's histories and in the event log, and what a year in which nothing happens costs.
 */
export async function lifeFigures(temporalAddress: string): Promise<void> {
  const world = await aWorld();
  const client = createTemporalClient(temporalAddress);
  const common = { baseline: null, ratio: null };
  try {
    await publishTemplate(world, fiveNamnder());
    await world.startWorker();
    const walk = await aLifeWalk(world, { key: 'almvik', version: 1 });
    const started = performance.now();
    for (const step of lifeSteps(walk)) await step.run();
    const seconds = (performance.now() - started) / 1_000;
    printFigure({
      figure: 'a rehearsed life of four years',
      value: seconds,
      unit: 's',
      ...common,
      aim: 'value <= 60',
      met: seconds <= 60,
      n: 1,
      of: 'lives',
    });
    const runs = await historiesOfLife(walk, client);
    const none = { ...common, aim: null, met: null, n: runs.length, of: 'runs' };
    printFigure({ figure: 'history events of a cycle', value: sum(runs, 'events'), unit: 'events', ...none });
    printFigure({ figure: 'history bytes of a cycle', value: sum(runs, 'bytes'), unit: 'bytes', ...none });
    const before = sum(await historiesOf(client, walk.agreementId), 'events');
    const bytesBefore = sum(await historiesOf(client, walk.agreementId), 'bytes');
    await walk.moveBy(365);
    const after = await historiesOf(client, walk.agreementId);
    const year = { ...none, n: 1, of: 'years' };
    printFigure({
      figure: 'history events of a further year with one stage waiting',
      value: sum(after, 'events') - before,
      unit: 'events',
      ...year,
    });
    printFigure({
      figure: 'history bytes of a further year with one stage waiting',
      value: sum(after, 'bytes') - bytesBefore,
      unit: 'bytes',
      ...year,
    });
    const { tenantId } = world;
    const stored = await world.connection.collection('events').countDocuments({ tenantId });
    printFigure({ figure: 'events in the log of a cycle', value: stored, unit: 'events', ...none });
  } finally {
    await world.stop();
    await client.connection.close();
  }
}

async function historiesOfLife(
  walk: LifeWalk,
  client: ReturnType<typeof createTemporalClient>,
): Promise<{ events: number; bytes: number }[]> {
  const ended = (await visitsOfLife(walk)).filter(({ end }) => end !== null);
  const ids = ended.map(({ stage }) => stageWorkflowId(stage));
  const all = await Promise.all([walk.agreementId, ...ids].map((id) => historiesOf(client, id)));
  return all.flat();
}

function sum(runs: readonly { events: number; bytes: number }[], of: 'events' | 'bytes'): number {
  return runs.reduce((total, run) => total + run[of], 0);
}
