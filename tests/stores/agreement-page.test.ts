import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Agreement } from '@overens/domain/agreement/agreement';
import { addMs } from '@overens/domain/kernel/instant';
import { toStored, stateModel } from '@overens/data/kernel/state-models';
import type { AgreementFilter } from '@overens/usecases/ports/agreement-queries';
import fc from 'fast-check';
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
  const paging = { cursor: 'inte-en-markör', limit: 1, now: world.deps.clock.now() };
  const page = await world.deps.agreements.page(
    world.tenantId,
    { mode: 'all', awaited: 'all', search: '' },
    paging,
  );
  expect(page.items).toHaveLength(1);
});

test('a cursor at the end of time, or at no time at all, ends or begins the list', async () => {
  const after = async (until: string) => {
    const cursor = Buffer.from(JSON.stringify([until, 'agr_'])).toString('base64url');
    const filter = { mode: 'all', awaited: 'all', search: '' } as const;
    const paging = { cursor, limit: 30, now: world.deps.clock.now() };
    return (await world.deps.agreements.page(world.tenantId, filter, paging)).items.length;
  };
  expect(await after('9999-12-31T23:59:59.999Z')).toBe(0);
  expect(await after('9999-99-99T99:99:99.999Z')).toBe(25);
});

test('read by windows, a list is the same as sorted all at once, whatever its agreements wait for', async () => {
  const tenantId = world.deps.ids.next('mun');
  const now = world.deps.clock.now();
  const collection = stateModel(world.connection, 'agreement');
  const numbered = fc.integer({ min: 0, max: 23 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(distances, numbered), { maxLength: 40 }),
      fc.constantFrom('all', 'real', 'rehearsal'),
      fc.constantFrom('all', 'processOwner', 'recipients'),
      fc.constantFrom('', 'sam', 'nr 7', '1', 'samverkan 1'),
      fc.integer({ min: 1, max: 12 }),
      async (made, mode, awaited, search, limit) => {
        await collection.deleteMany({ tenantId });
        const stored = made.map(([distance, number]) => {
          const { next, ...rest } = anAgreement(number);
          const until = distance === null ? null : addMs(now, distance);
          const moved = next === null || until === null ? null : { ...next, until };
          return toStored('agreement', { ...rest, tenantId, next: moved });
        });
        await collection.insertMany(stored);
        const paged = await everyPage({ mode, awaited, search }, limit, { tenantId, now });
        const words = search.split(' ').filter((word) => word !== '');
        const sorted = await collection
          .find({
            tenantId,
            ...(mode === 'all' ? {} : { 'mode.kind': mode }),
            ...(awaited === 'all' ? {} : { 'next.awaited': awaited }),
            ...(words.length === 0 ? {} : { searchKeys: { $all: words } }),
          })
          .sort({ 'next.until': 1, _id: 1 })
          .lean();
        expect(paged.map(({ id }) => id)).toEqual(sorted.map(({ _id }) => _id));
      },
    ),
    { numRuns: 60 },
  );
});

test('counting tells how many there are, or that there are more', async () => {
  const count = (atMost: number) =>
    world.deps.agreements.counts(world.tenantId, { now: world.deps.clock.now(), atMost });
  const overdue = all.filter(
    ({ mode, next }) => mode.kind === 'real' && next !== null && next.until < world.deps.clock.now(),
  ).length;
  expect(overdue).toBeGreaterThan(3);
  expect(await count(25)).toEqual({
    total: { count: 25, isMore: false },
    overdue: { count: overdue, isMore: false },
  });
  expect(await count(3)).toEqual({
    total: { count: 3, isMore: true },
    overdue: { count: 3, isMore: true },
  });
});

test('another municipality has none of them', async () => {
  const elsewhere = world.deps.ids.next('mun');
  const paging = { cursor: null, limit: 10, now: world.deps.clock.now() };
  const page = await world.deps.agreements.page(
    elsewhere,
    { mode: 'all', awaited: 'all', search: '' },
    paging,
  );
  expect(page).toEqual({ items: [], nextCursor: null });
});

/** How far from now, in milliseconds: near and far, before and after, many of them the same; `null` is no event. */
const distances = fc.option(
  fc.oneof(
    fc.constantFrom(-1, 0, 1, 86_400_000, -86_400_000, 6 * 3_600_000),
    fc.integer({ min: -10 * 86_400_000, max: 10 * 86_400_000 }),
    fc.integer({ min: -3_000 * 86_400_000, max: 3_000 * 86_400_000 }),
  ),
  { freq: 6 },
);

async function everyPage(
  filter: AgreementFilter,
  limit: number,
  { tenantId, now } = { tenantId: world.tenantId, now: world.deps.clock.now() },
): Promise<Agreement[]> {
  const seen: Agreement[] = [];
  let cursor: string | null = null;
  do {
    const page = await world.deps.agreements.page(tenantId, filter, { cursor, limit, now });
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
