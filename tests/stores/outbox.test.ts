import { logModel } from '@overens/data/kernel/log-models';
import { createOutbox } from '@overens/data/outbox/outbox-store';
import { addMs } from '@overens/domain/kernel/instant';
import type { OutboxRow } from '@overens/domain/kernel/outbox';
import { ok } from '@overens/domain/kernel/result';
import type { Outbox } from '@overens/usecases/ports/outbox';
import { systemClock } from '@overens/workflows/kernel/system-clock';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aFullChange, anOrder, aParty, aProcess, aScene } from '../support/a-commit.ts';
import { aDatabase, watchedConnection, type Database } from '../support/a-database.ts';

let database: Database;
let elsewhere: Database;
beforeAll(async () => {
  database = await aDatabase();
  elsewhere = await watchedConnection(database.uri);
});
afterAll(async () => {
  await elsewhere.stop();
  await database.stop();
});
beforeEach(async () => {
  await logModel(database.connection, 'outbox').deleteMany({});
});

test('two relays that work side by side get each row once', async () => {
  await owe(60);
  const relays = [database, elsewhere].map(({ connection }) => createOutbox(connection, systemClock));
  const taken = (await Promise.all([...relays, ...relays].map(takeAll))).flat();
  expect(taken).toHaveLength(60);
  expect(new Set(taken.map(({ id }) => id)).size).toBe(60);
  expect(taken.every(({ attempts }) => attempts === 1)).toBe(true);
});

test('a row that is put off is not taken before its instant, and what has been due longest comes first', async () => {
  await owe(2);
  const outbox = createOutbox(database.connection, systemClock);
  const [first, second] = [await outbox.claim(), await outbox.claim()];
  if (first === null || second === null) throw new Error('Two rows are due.');
  await outbox.later(first, addMs(systemClock.now(), 60_000));
  await outbox.later(second, systemClock.now());
  expect(await outbox.claim()).toMatchObject({ id: second.id, attempts: 2 });
  expect(await outbox.claim()).toBeNull();
});

test('a row left in the middle by a relay that died is found, one that is done is not', async () => {
  await owe(3);
  const outbox = createOutbox(database.connection, systemClock);
  const [left, sent, failed] = [await outbox.claim(), await outbox.claim(), await outbox.claim()];
  if (left === null || sent === null || failed === null) throw new Error('Three rows are due.');
  await outbox.sent(sent);
  await outbox.failed(failed, 'refused');
  const since = addMs(systemClock.now(), 1_000);
  expect((await outbox.abandoned(since)).map(({ id }) => id)).toEqual([left.id]);
  expect(await outbox.abandoned(addMs(since, -60_000))).toEqual([]);
});

async function owe(count: number): Promise<void> {
  const scene = aScene();
  const commits = aProcess(database.connection);
  await Promise.all(
    Array.from({ length: count }, () => {
      const party = aParty(scene);
      return commits.commitTogether(anOrder(scene), () => Promise.resolve(ok(aFullChange(party, party.id))));
    }),
  );
}

async function takeAll(outbox: Outbox): Promise<OutboxRow[]> {
  const row = await outbox.claim();
  return row === null ? [] : [row, ...(await takeAll(outbox))];
}
