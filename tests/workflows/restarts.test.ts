import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { addDays } from '@overens/domain/calendar/day-number';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPreparedRound, order, roundNow, type PreparedRound } from '../support/a-prepared-round.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(async () => {
  await world.stop();
});

const EVENTS = ['remissOpens', 'reminder:forsta', 'reminder:sista', 'remissCloses'];

test('a round goes through its life with another worker for every step', async () => {
  const round = await aPreparedRound(world);
  const passed: string[] = [];
  for (let step = 0; step < EVENTS.length; step += 1)
    passed.push(...(await withNewWorker(() => next(round))));
  expect(passed).toEqual(EVENTS);
  await withNewWorker(() => closed(round));
  await expectWholeLife(round);
});

test('two rounds go through their lives beside each other on a worker that remembers one process', async () => {
  await world.startWorker({ cache: 1 });
  const rounds = [await aPreparedRound(world), await aPreparedRound(world)];
  const [first] = rounds;
  if (first === undefined) throw new Error('There are two.');
  for (const what of EVENTS) {
    for (const round of rounds) expect(await next(round)).toEqual([what]);
    if (what === 'reminder:forsta') await extend(first);
  }
  for (const round of rounds) {
    await closed(round);
    await expectWholeLife(round);
  }
});

async function next({ agreementId }: PreparedRound): Promise<string[]> {
  const { deps, tenantId, owner } = world;
  const to = { kind: 'nextEvent' } as const;
  // A worker that has just begun may need longer than one call takes; nothing has moved then.
  const moved = await until('the process to be settled', async () => {
    const told = await moveRehearsal(deps, { tenantId, agreementId, personId: owner.personId, to });
    return !told.ok && told.refusal.code === 'notSettled' ? null : granted(told);
  });
  return moved.passed.map(({ what }) => what);
}

async function extend({ roundId }: PreparedRound): Promise<void> {
  const { lastDay } = await roundNow(world, roundId);
  const reason = 'Fler vill hinna svara.';
  granted(await order(world, roundId, { name: 'extendRound', lastDay: addDays(lastDay, 14), reason }));
}

async function withNewWorker<T>(act: () => Promise<T>): Promise<T> {
  const worker = await world.startWorker();
  try {
    return await act();
  } finally {
    await worker.stop();
  }
}

async function closed({ roundId }: PreparedRound): Promise<void> {
  await until('the round to be closed', async () => (await roundNow(world, roundId)).status === 'closed');
}

async function expectWholeLife({ agreementId, roundId }: PreparedRound): Promise<void> {
  const { deps, tenantId } = world;
  expect((await roundNow(world, roundId)).status).toBe('closed');
  const types = ['remiss.opened', 'remiss.reminded', 'remiss.closed'] as const;
  const events = await deps.agreements.eventsOfTypes(tenantId, agreementId, types);
  const counts = types.map((type) => events.filter(({ fact }) => fact.type === type).length);
  expect(counts).toEqual([1, 2, 1]);
  expect(await deps.chains.check(tenantId, agreementId)).toMatchObject({ intact: true });
}
