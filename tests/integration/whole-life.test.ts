import { createEventChains } from '@overens/data/kernel/event-chains';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fiveNamnder } from '../support/life/five-namnder.ts';
import { lifeSteps } from '../support/life/life-steps.ts';
import { aLifeWalk, publishTemplate, type LifeWalk } from '../support/life/life-walk.ts';
import { until } from '../support/until.ts';
import { startWorkerProcess } from '../support/worker-process.ts';
import { aWorld, type World } from '../support/world.ts';

/** More than thirty workers are started one after the other. */
const KILLED_OFTEN_MS = 600_000;
/** Four years take half a minute where nothing else runs. */
const LIFE_MS = 240_000;

let world: World;
beforeEach(async () => {
  world = await aWorld();
  await publishTemplate(world, fiveNamnder());
});
afterEach(async () => {
  await world.stop();
});

test(
  'an agreement lives four years and into its next cycle, with the worker killed between any two steps',
  async () => {
    const worker = startWorkerProcess(world, { mostStarts: 50 });
    try {
      await worker.ready();
      const walk = await aLifeWalk(world, { key: 'almvik', version: 1 });
      await live(walk, async () => {
        await worker.kill();
        await worker.ready();
      });
      await expectWholeLife(walk);
    } finally {
      await worker.stop();
    }
  },
  KILLED_OFTEN_MS,
);

test(
  'it lives the same life on a worker that remembers one process at a time',
  async () => {
    await world.startWorker({ cache: 1 });
    const walk = await aLifeWalk(world, { key: 'almvik', version: 1 });
    await live(walk, () => Promise.resolve());
    await expectWholeLife(walk);
  },
  LIFE_MS,
);

async function live(walk: LifeWalk, between: () => Promise<void>): Promise<void> {
  for (const step of lifeSteps(walk)) {
    await step.run();
    await between();
  }
}

async function expectWholeLife(walk: LifeWalk): Promise<void> {
  const { tenantId } = world;
  const { agreementId, owner } = walk;
  const page = await until('only the new draft to be worked on', async () => {
    const seen = await walk.page();
    return seen.visits.filter(({ outcome }) => outcome === 'running').length === 1 ? seen : null;
  });
  expect(
    page.visits.toReversed().map(({ kind, cycle, visit, outcome }) => `${cycle} ${kind} ${visit} ${outcome}`),
  ).toEqual([
    '1 remiss 1 done',
    '1 drafting 1 done',
    '1 forankring 1 returned',
    '1 drafting 2 done',
    '1 forankring 2 done',
    '1 adoption 1 returned',
    '1 adoption 2 done',
    '1 accession 1 done',
    '1 follow-up 1 done',
    '1 follow-up 2 done',
    // The last year of validity begins, and with it the test of relevance, before the third report is asked for.
    '1 aktualitetsprovning 1 done',
    '1 follow-up 3 done',
    '2 drafting 1 running',
  ]);
  expect(page.inForce).toMatchObject({ cycle: 1, number: 3, reviewed: 'revise', lapsedOn: null });
  const { joinings } = await owner.accession.page({ tenantId, agreementId });
  expect(joinings.map(({ progress }) => progress.state).toSorted()).toEqual([
    'joined',
    'joined',
    'joined',
    'joined',
    'joined',
    'withdrawn',
  ]);
  const { commitments } = await owner.followUp.commitments({ tenantId, agreementId });
  expect(commitments.length).toBeGreaterThan(0);
  for (const { history } of commitments) expect(history).toHaveLength(3);
  expect(await createEventChains(world.connection).check(tenantId, agreementId)).toMatchObject({
    intact: true,
  });
}
