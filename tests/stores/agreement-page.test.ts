import { randomBytes } from 'node:crypto';
import type { Agreement } from '@overens/domain/agreement/agreement';
import { addMs } from '@overens/domain/kernel/instant';
import { toStored, stateModel } from '@overens/data/kernel/state-models';
import type { AgreementFilter } from '@overens/usecases/ports/agreement-queries';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let all: Agreement[];
beforeAll(async () => {
  world = await aWorld();
  all = Array.from({ length: 25 }, (_, number) => anAgreement(number));
  await stateModel(world.connection, 'agreement').create(
    all.map((agreement) => toStored('agreement', agreement)),
  );
});
afterAll(async () => {
  await world.stop();
});

test('page by page, every agreement comes once, those that are starting first and then the earliest', async () => {
  const seen = await everyPage({ mode: 'all', awaited: 'all', search: '' }, 4);
  expect(seen.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  const order = seen.map(({ next }) => next?.until ?? '');
  expect(order).toEqual(order.toSorted());
});

test('an agreement is found by the beginnings of words in its name and by its diary number', async () => {
  const found = async (search: string) =>
    (await everyPage({ mode: 'all', awaited: 'all', search }, 10)).map(({ name }) => name);
  expect(await found('sam nr 7')).toEqual(['Samverkan nr 7']);
  expect(await found('KS 2026/107')).toEqual(['Samverkan nr 7']);
  expect(await found('verkan')).toEqual([]);
  expect(await found('SAMVERKAN')).toHaveLength(25);
});

test('filters go together', async () => {
  const rehearsals = await everyPage({ mode: 'rehearsal', awaited: 'recipients', search: 'samverkan' }, 3);
  expect(rehearsals.length).toBeGreaterThan(0);
  expect(
    rehearsals.every(({ mode, next }) => mode.kind === 'rehearsal' && next?.awaited === 'recipients'),
  ).toBe(true);
});

test('a cursor that was tampered with begins from the top', async () => {
  const paging = { cursor: 'inte-en-markör', limit: 1 };
  const page = await world.deps.agreements.page(
    world.tenantId,
    { mode: 'all', awaited: 'all', search: '' },
    paging,
  );
  expect(page.items).toHaveLength(1);
});

test('another municipality has none of them', async () => {
  const elsewhere = world.deps.ids.next('mun');
  const paging = { cursor: null, limit: 10 };
  const page = await world.deps.agreements.page(
    elsewhere,
    { mode: 'all', awaited: 'all', search: '' },
    paging,
  );
  expect(page).toEqual({ items: [], nextCursor: null });
});

async function everyPage(filter: AgreementFilter, limit: number): Promise<Agreement[]> {
  const seen: Agreement[] = [];
  let cursor: string | null = null;
  do {
    const page = await world.deps.agreements.page(world.tenantId, filter, { cursor, limit });
    seen.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return seen;
}

/** Several share an instant, and every sixth is starting and waits for nothing yet. */
function anAgreement(number: number): Agreement {
  const { deps, tenantId, owner, responsibleBodyId } = world;
  const now = deps.clock.now();
  const until = addMs(now, (number % 5) * 3_600_000 - 7_200_000);
  const awaited = number % 2 === 0 ? ('recipients' as const) : ('processOwner' as const);
  return {
    id: deps.ids.next('agr'),
    tenantId,
    version: 1,
    name: `Samverkan nr ${number}`,
    mode:
      number % 4 === 0
        ? { kind: 'rehearsal', clockOffsetMs: 0, mailbox: 'moa@almvik.example' }
        : { kind: 'real' },
    template: { key: 'almvik', version: 1, hash: 'a'.repeat(64) },
    diarienummer: [`KS 2026/${100 + number}`],
    responsibleBody: { partyId: responsibleBodyId, name: 'Kultur- och fritidsnämnden' },
    cycle: 1,
    plan: [],
    stages: [],
    inForce: null,
    formerly: [],
    next: number % 6 === 0 ? null : { what: 'remissCloses', until, awaited },
    launchKey: `test:${randomBytes(8).toString('hex')}`,
    launchedAt: now,
    launchedBy: owner.personId,
  };
}
