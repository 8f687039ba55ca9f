import { createEventChains } from '@overens/data/kernel/event-chains';
import { logModel } from '@overens/data/kernel/log-models';
import { stateModel } from '@overens/data/kernel/state-models';
import type { Party } from '@overens/domain/address-book/party';
import { ok, refuse } from '@overens/domain/kernel/result';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aFullChange,
  anOrder,
  aParty,
  aProcess,
  aScene,
  aStoredParty,
  countUp,
  ids,
  type Scene,
} from '../support/a-commit.ts';
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

test('a change is stored with its event, its debt and its command', async () => {
  const scene = aScene();
  const party = aParty(scene);
  const done = await aProcess(database.connection).commit(anOrder(scene), () =>
    Promise.resolve(ok(aFullChange(party, 'first'))),
  );
  expect(done).toEqual({ ok: true, value: party.name });
  expect(await storedFor(scene)).toEqual({ parties: 1, events: 1, outbox: 1, commands: 1 });
});

test('a change of which one part cannot be stored is not stored at all', async () => {
  const scene = aScene();
  const commits = aProcess(database.connection);
  await commits.commit(anOrder(scene), () => Promise.resolve(ok(aFullChange(aParty(scene), 'owed'))));
  const before = await storedFor(scene);
  // The debt is owed already: its row is the last of the transaction.
  const second = commits.commit(anOrder(scene), () =>
    Promise.resolve(ok(aFullChange(aParty(scene), 'owed'))),
  );
  await expect(second).rejects.toThrow(/bulk write/);
  expect(await storedFor(scene)).toEqual(before);
  expect(await chainOf(scene)).toEqual({ intact: true, events: 1 });
});

test('a refusal writes nothing, not even that the command was seen', async () => {
  const scene = aScene();
  const refused = await aProcess(database.connection).commit(anOrder(scene), () =>
    Promise.resolve(refuse({ code: 'notFound' as const, what: 'party' as const })),
  );
  expect(refused).toEqual({ ok: false, refusal: { code: 'notFound', what: 'party' } });
  expect(await storedFor(scene)).toEqual({ parties: 0, events: 0, outbox: 0, commands: 0 });
});

test('the same command twice at once, in two processes, is carried out once and told the same', async () => {
  const scene = aScene();
  const party = await aStoredParty(database.connection, scene);
  const order = anOrder(scene);
  const told = await Promise.all(
    [database, elsewhere, database, elsewhere].map(({ connection }) =>
      aProcess(connection).commit(order, countUp(party.id)),
    ),
  );
  expect(told).toEqual(Array.from({ length: 4 }, () => ({ ok: true, value: party.name })));
  expect(await versionOf(party.id)).toBe(2);
});

test('a command repeated later changes nothing and is told what it was told', async () => {
  const scene = aScene();
  const party = await aStoredParty(database.connection, scene);
  const order = anOrder(scene);
  const first = await aProcess(database.connection).commitTogether(order, (get) =>
    countUp(party.id)({ get }),
  );
  const later = await aProcess(elsewhere.connection).commitTogether(order, (get) =>
    countUp(party.id)({ get }),
  );
  expect(later).toEqual(first);
  expect(await versionOf(party.id)).toBe(2);
});

test('a command id belongs to the one who used it, for what it was used', async () => {
  const scene = aScene();
  const party = await aStoredParty(database.connection, scene);
  const order = anOrder(scene);
  const commits = aProcess(database.connection);
  await commits.commit(order, countUp(party.id));
  const byAnother = { ...order, actor: anOrder(scene).actor };
  const forAnother = { ...order, fingerprint: 'test.remove' };
  const elsewhereThen = { ...order, tenantId: ids.next('mun') };
  for (const reused of [byAnother, forAnother, elsewhereThen]) {
    const told = await commits.commit(reused, () =>
      Promise.resolve(ok(aFullChange(aParty(scene), reused.fingerprint))),
    );
    expect(told).toEqual({ ok: false, refusal: { code: 'commandIdReused' } });
  }
  expect(await versionOf(party.id)).toBe(2);
});

test('a document of a version that is no longer there is never overwritten', async () => {
  const scene = aScene();
  const party = await aStoredParty(database.connection, scene);
  const stale = { ...party, name: 'Skriver över', version: 4 };
  const written = aProcess(database.connection).commit(anOrder(scene), () =>
    Promise.resolve(ok(aFullChange(stale, 'stale'))),
  );
  await expect(written).rejects.toThrow(/changed by somebody else/);
  expect(await versionOf(party.id)).toBe(1);
});

test('64 commands at once are all there once, in a few transactions and one unbroken chain', async () => {
  const scene = aScene();
  const commits = aProcess(database.connection);
  const parties = Array.from({ length: 64 }, () => aParty(scene));
  const before = transactions(database);
  const told = await Promise.all(
    parties.map((party) =>
      commits.commitTogether(anOrder(scene), () => Promise.resolve(ok(aFullChange(party, party.id)))),
    ),
  );
  expect(told.every(({ ok: done }) => done)).toBe(true);
  expect(await storedFor(scene)).toEqual({ parties: 64, events: 64, outbox: 64, commands: 64 });
  expect(await chainOf(scene)).toEqual({ intact: true, events: 64 });
  expect(transactions(database) - before).toBeLessThanOrEqual(3);
});

test('of commands that share a transaction, each sees what the one before did', async () => {
  const scene = aScene();
  const party = await aStoredParty(database.connection, scene);
  const commits = aProcess(database.connection);
  await Promise.all(
    Array.from({ length: 30 }, () =>
      commits.commitTogether(anOrder(scene), (get) => countUp(party.id)({ get })),
    ),
  );
  expect(await versionOf(party.id)).toBe(31);
});

test('one command that is refused, or cannot be stored, does not take its neighbours with it', async () => {
  const scene = aScene();
  const commits = aProcess(database.connection);
  const good = Array.from({ length: 6 }, () => aParty(scene));
  const refused = commits.commitTogether(anOrder(scene), (get) => countUp(ids.next('pty'))({ get }));
  const broken = commits.commitTogether(anOrder(scene), () =>
    Promise.resolve(ok(aFullChange({ ...aParty(scene), version: 9 }, 'broken'))),
  );
  const told = await Promise.allSettled([
    refused,
    broken,
    ...good.map((party) =>
      commits.commitTogether(anOrder(scene), () => Promise.resolve(ok(aFullChange(party, party.id)))),
    ),
  ]);
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', ...good.map(() => 'fulfilled')]);
  expect(await storedFor(scene)).toEqual({ parties: 6, events: 6, outbox: 6, commands: 6 });
  expect(await chainOf(scene)).toEqual({ intact: true, events: 6 });
});

test('two processes that write to one agreement lose nothing and keep one unbroken chain', async () => {
  const scene = aScene();
  const party = await aStoredParty(database.connection, scene);
  const both = [aProcess(database.connection), aProcess(elsewhere.connection)];
  const told = await Promise.all(
    Array.from({ length: 15 }, () =>
      both.map((commits) => commits.commitTogether(anOrder(scene), (get) => countUp(party.id)({ get }))),
    ).flat(),
  );
  expect(told.every(({ ok: done }) => done)).toBe(true);
  expect(await versionOf(party.id)).toBe(31);
  expect(await chainOf(scene)).toEqual({ intact: true, events: 31 });
});

test('a decision may stand on what was just read, and is made afresh when that has changed since', async () => {
  const scene = aScene();
  const read = await aStoredParty(database.connection, scene);
  const commits = aProcess(database.connection);
  const stoodOn: number[] = [];
  async function standOn(party: Party): Promise<void> {
    await commits.commitTogether(
      anOrder(scene),
      async (get) => {
        const seen = await get('party', party.id);
        if (seen === null) return refuse({ code: 'notFound' as const, what: 'party' as const });
        stoodOn.push(seen.version);
        return ok(aFullChange(aParty(scene), ids.next('cmd')));
      },
      [{ put: 'party', value: party }],
    );
  }
  await standOn(read);
  expect(stoodOn).toEqual([1]);
  await aProcess(elsewhere.connection).commit(anOrder(scene), countUp(read.id));
  await standOn(read);
  expect(stoodOn.at(-1)).toBe(2);
  expect(await storedFor(scene)).toMatchObject({ parties: 3 });
  expect(await versionOf(read.id)).toBe(2);
});

test('a command given in the very moment that the one before is done is carried out', async () => {
  const scene = aScene();
  const party = await aStoredParty(database.connection, scene);
  const commits = aProcess(database.connection);
  for (let ticks = 0; ticks < 14; ticks += 1) {
    await commits.commit(anOrder(scene), countUp(party.id));
    for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
  }
  expect(await versionOf(party.id)).toBe(15);
});

test('of two launches of the same case at the same time one is stored', async () => {
  const scene = aScene();
  const both = [database, elsewhere].map(({ connection }) => aProcess(connection));
  const nameKey = 'samma namn';
  const told = await Promise.allSettled(
    both.map((commits) =>
      commits.commit(anOrder({ ...scene, agreementId: ids.next('agr') }), async (reads) => {
        const there = (await reads.parties()).some((party) => party.nameKey === nameKey);
        if (there) return refuse({ code: 'recipientExists' as const, name: nameKey });
        return ok(aFullChange({ ...aParty(scene), nameKey }, 'launch'));
      }),
    ),
  );
  const outcomes = told.map((one) => (one.status === 'fulfilled' && one.value.ok ? 'stored' : one.status));
  expect(outcomes.toSorted()).toEqual(['fulfilled', 'stored']);
  expect(await storedFor(scene)).toMatchObject({ parties: 1, events: 1, outbox: 1 });
});

async function storedFor({ tenantId }: Scene): Promise<Record<string, number>> {
  const { connection } = database;
  const count = (name: 'events' | 'outbox' | 'commands'): Promise<number> =>
    logModel(connection, name).countDocuments({ tenantId });
  return {
    parties: await stateModel(connection, 'party').countDocuments({ tenantId }),
    events: await count('events'),
    outbox: await count('outbox'),
    commands: await count('commands'),
  };
}

async function versionOf(id: string): Promise<unknown> {
  const stored = await stateModel(database.connection, 'party').findById(id).lean();
  return stored?.['version'];
}

function chainOf({ tenantId, agreementId }: Scene) {
  return createEventChains(database.connection).check(tenantId, agreementId);
}

function transactions({ sent }: Database): number {
  return sent.filter(({ name }) => name === 'commitTransaction').length;
}
