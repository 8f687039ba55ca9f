import { createEventChains } from '@overens/data/kernel/event-chains';
import type { PartyId } from '@overens/domain/kernel/id';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fiveNamnder, NAMNDER } from '../support/life/five-namnder.ts';
import { followUp, join, joinOnPaper, review, withdraw } from '../support/life/in-force.ts';
import { aLifeWalk, publishTemplate, type LifeWalk } from '../support/life/life-walk.ts';
import {
  confirmCommitments,
  decide,
  finishDrafting,
  holdMeeting,
  holdRemiss,
} from '../support/life/revise.ts';
import { until } from '../support/until.ts';
import { startWorkerProcess } from '../support/worker-process.ts';
import { aWorld, type World } from '../support/world.ts';

/** More than thirty workers are started one after the other. */
const KILLED_OFTEN_MS = 600_000;

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

test('it lives the same life on a worker that remembers one process at a time', async () => {
  await world.startWorker({ cache: 1 });
  const walk = await aLifeWalk(world, { key: 'almvik', version: 1 });
  await live(walk, () => Promise.resolve());
  await expectWholeLife(walk);
});

/**
 * The life: remiss, drafting, a meeting that does not endorse, drafting again, one that does, five nämnder,
 * kommunstyrelsen, a council that sends it back once, in force, six joinings and one withdrawal, three follow-ups of
 * which one late, and a test of relevance that begins the next cycle.
 */
async function live(walk: LifeWalk, between: () => Promise<void>): Promise<void> {
  const parties: PartyId[] = [];
  const steps: (() => Promise<unknown>)[] = [
    () => holdRemiss(walk),
    () => finishDrafting(walk, 'Föreningar och kommun ska lätt kunna nå varandra, också på kvällar.'),
    () => holdMeeting(walk, 'notEndorsed'),
    () => finishDrafting(walk, 'Föreningar och kommun ska lätt kunna nå varandra, alla dagar.'),
    () => holdMeeting(walk, 'endorsed'),
    ...NAMNDER.map((key) => () => decide(walk, key, { kind: 'tillstyrker' })),
    () => decide(walk, 'ks', { kind: 'tillstyrker' }),
    () =>
      decide(walk, 'kf', {
        kind: 'aterremiss',
        to: 'ks',
        reason: 'Finansieringen behöver förtydligas.',
        vote: { by: 'minority', requested: 17, present: 51 },
      }),
    () => decide(walk, 'ks', { kind: 'tillstyrker' }, 2),
    () => confirmCommitments(walk, 2),
    () => decide(walk, 'kf', { kind: 'antar' }, 2),
    async () => parties.push(await join(walk, 'Almviks roddklubb')),
    async () => parties.push(await join(walk, 'Kvarnens kulturförening')),
    async () => parties.push(await join(walk, 'Norra byalaget')),
    async () => parties.push(await join(walk, 'Ung fritid')),
    async () => parties.push(await joinOnPaper(walk, 'Pensionärsringen')),
    async () => parties.push(await joinOnPaper(walk, 'Odlarna på Tallåsen')),
    () => withdraw(walk, first(parties.slice(1))),
    () => followUp(walk, { nth: 1, partyId: first(parties), publish: 'inTime' }),
    () => followUp(walk, { nth: 2, partyId: first(parties), publish: 'late' }),
    () => followUp(walk, { nth: 3, partyId: first(parties), publish: 'inTime' }),
    () => review(walk, { choice: 'revise' }),
    () => walk.visit('drafting'),
  ];
  for (const step of steps) {
    await step();
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

function first(parties: readonly PartyId[]): PartyId {
  const [party] = parties;
  if (party === undefined) throw new Error('Somebody has joined.');
  return party;
}
