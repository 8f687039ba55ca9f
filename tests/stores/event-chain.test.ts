import { createEventChains } from '@overens/data/kernel/event-chains';
import { logModel } from '@overens/data/kernel/log-models';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOrder, aProcess, aScene, aStoredParty, countUp, type Scene } from '../support/a-commit.ts';
import { aDatabase, type Database } from '../support/a-database.ts';

let database: Database;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(async () => {
  await database.stop();
});

const LENGTH = 8;

test('a chain that nobody has touched is whole', async () => {
  expect(await check(await aChain())).toEqual({ intact: true, events: LENGTH });
});

test('an agreement of which nothing has been logged has a whole and empty chain', async () => {
  expect(await check(aScene())).toEqual({ intact: true, events: 0 });
});

test('a changed row is found, whatever in it was changed', async () => {
  const changes = [
    { at: '2026-01-01T00:00:00.000Z' },
    { 'fact.data.to': '2026-01-01T00:00:00.000Z' },
    { 'actor.kind': 'process' },
    { hash: 'a'.repeat(64) },
    { 'fact.type': 'not.a.fact' },
  ];
  for (const change of changes) {
    const scene = await aChain();
    await events().updateOne({ ...scene, seq: 4 }, { $set: change });
    expect(await check(scene)).toEqual({ intact: false, events: 3, brokenAtSeq: 4 });
  }
});

test('a missing row is found', async () => {
  const scene = await aChain();
  await events().deleteOne({ ...scene, seq: 3 });
  expect(await check(scene)).toEqual({ intact: false, events: 2, brokenAtSeq: 3 });
});

test('a tail that was cut off is found by the head that is kept apart', async () => {
  const scene = await aChain();
  await events().deleteMany({ ...scene, seq: { $gt: 5 } });
  expect(await check(scene)).toEqual({ intact: false, events: 5, brokenAtSeq: 6 });
});

test('a chain put in the place of another is found', async () => {
  const scene = await aChain();
  const other = await aChain();
  await events().deleteMany({ ...scene });
  await events().updateMany({ ...other }, { $set: { ...scene } });
  expect(await check(scene)).toMatchObject({ intact: false });
});

test('a part of a chain is checked against the link before it', async () => {
  const scene = await aChain();
  expect(await checkPart(scene, 3, 2)).toEqual({ intact: true, events: 2 });
  expect(await checkPart(scene, 6, 100)).toEqual({ intact: true, events: LENGTH - 6 });
  expect(await checkPart(scene, 0, 3)).toEqual({ intact: true, events: 3 });
  expect(await checkPart(scene, LENGTH, 100)).toEqual({ intact: true, events: 0 });
});

test('a row changed, missing or cut off is found in its part, and not looked for in another', async () => {
  const changed = await aChain();
  await events().updateOne({ ...changed, seq: 5 }, { $set: { at: '2026-01-01T00:00:00.000Z' } });
  expect(await checkPart(changed, 3, 3)).toEqual({ intact: false, events: 1, brokenAtSeq: 5 });
  expect(await checkPart(changed, 0, 3)).toEqual({ intact: true, events: 3 });
  const holed = await aChain();
  await events().deleteOne({ ...holed, seq: 4 });
  expect(await checkPart(holed, 2, 3)).toEqual({ intact: false, events: 1, brokenAtSeq: 4 });
  expect(await checkPart(holed, 4, 3)).toEqual({ intact: false, events: 0, brokenAtSeq: 4 });
  const cut = await aChain();
  await events().deleteMany({ ...cut, seq: { $gt: 6 } });
  expect(await checkPart(cut, 5, 100)).toEqual({ intact: false, events: 1, brokenAtSeq: 7 });
});

function checkPart({ tenantId, agreementId }: Scene, afterSeq: number, limit: number) {
  return createEventChains(database.connection).checkPart(tenantId, agreementId, { afterSeq, limit });
}

function events() {
  return logModel(database.connection, 'events');
}

function check({ tenantId, agreementId }: Scene) {
  return createEventChains(database.connection).check(tenantId, agreementId);
}

async function aChain(): Promise<Scene> {
  const scene = aScene();
  const party = await aStoredParty(database.connection, scene);
  const commits = aProcess(database.connection);
  for (let seq = 2; seq <= LENGTH; seq += 1) await commits.commit(anOrder(scene), countUp(party.id));
  return scene;
}
