import { toStored } from '@overens/data/kernel/state-models';
import type { Agreement } from '@overens/domain/agreement/agreement';
import { addMs, type Instant } from '@overens/domain/kernel/instant';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { listAgreements } from '@overens/usecases/agreement/list-agreements';
import { aLaunch } from '../support/a-launch.ts';
import { granted } from '../support/granted.ts';
import { aWorld, type World } from '../support/world.ts';
import { printFigure } from './print-figure.ts';
import { median, quantile } from './statistics.ts';

/**
 * The dashboard of a municipality with 100 000 agreements against one with 1 000, each in a database of its own on
 * the same server: the use case end to end, one page of 25 rows with its counts. Calls alternate between the two,
 * until there are `calls` of each or `forMs` milliseconds have gone. Filling takes what it takes and is not measured.
 */
export async function dashboardFigures({
  few = 1_000,
  many = 100_000,
  calls = 400,
  forMs = 20_000,
} = {}): Promise<void> {
  const small = await aWorld();
  const large = await aWorld();
  try {
    await fill(small, few);
    const begun = performance.now();
    await fill(large, many);
    const agreements = [await countOf(large), await countOf(small)];
    const filledInS = (performance.now() - begun) / 1_000;
    for (const asked of ASKED) {
      const times = await measured({ small, large }, asked, { calls, forMs });
      const [value, baseline] = [quantile(times.large, 0.95), quantile(times.small, 0.95)];
      printFigure({
        figure: `dashboard p95, ${asked.name}`,
        value,
        unit: 'ms',
        baseline,
        ratio: value / baseline,
        aim: 'ratio <= 1.5',
        met: agreements[0] === many && value / baseline <= 1.5,
        n: times.large.length,
        of: 'calls',
        agreements,
        filledInS,
        medians: [median(times.large), median(times.small)],
      });
    }
  } finally {
    await small.stop();
    await large.stop();
  }
}

interface Asked {
  readonly name: string;
  readonly search: string;
  readonly mode: 'all' | 'real';
  readonly awaited: 'all' | 'processOwner';
  /** Which page, from 1. */
  readonly page: number;
}

const PLAIN = { search: '', mode: 'all', awaited: 'all', page: 1 } as const;

/** `Vika` is in one agreement of 100; every agreement is an `överenskommelse`. */
const ASKED: readonly Asked[] = [
  { ...PLAIN, name: 'first page' },
  { ...PLAIN, name: 'third page', page: 3 },
  { ...PLAIN, name: 'real ones that wait for the process owner', mode: 'real', awaited: 'processOwner' },
  { ...PLAIN, name: 'search for a word that all have', search: 'överensk' },
  { ...PLAIN, name: 'search for a word that few have', search: 'vika' },
  {
    ...PLAIN,
    name: 'search for two words, of which the longer is in all',
    search: 'vika överenskommelse',
  },
];

/** Calls the two in turn; the first few warm up and do not count. */
async function measured(
  worlds: { readonly small: World; readonly large: World },
  asked: Asked,
  until: { readonly calls: number; readonly forMs: number },
): Promise<{ small: number[]; large: number[] }> {
  const times = { small: new Array<number>(), large: new Array<number>() };
  const small = { world: worlds.small, cursor: await cursorBefore(worlds.small, asked) };
  const large = { world: worlds.large, cursor: await cursorBefore(worlds.large, asked) };
  const begun = performance.now();
  for (let call = -3; call < until.calls; call += 1) {
    if (call > 20 && performance.now() - begun > until.forMs) break;
    const took = { small: await timed(small, asked), large: await timed(large, asked) };
    if (call < 0) continue;
    times.small.push(took.small);
    times.large.push(took.large);
  }
  return times;
}

/** The cursor by which the asked page is reached from the one before it. */
async function cursorBefore(world: World, asked: Asked): Promise<string | null> {
  let cursor: string | null = null;
  for (let page = 1; page < asked.page; page += 1) {
    cursor = (await listed(world, asked, cursor)).nextCursor;
    if (cursor === null) throw new Error(`The list ends before page ${asked.page}.`);
  }
  return cursor;
}

async function timed(
  { world, cursor }: { readonly world: World; readonly cursor: string | null },
  asked: Asked,
): Promise<number> {
  const begun = performance.now();
  const { rows } = await listed(world, asked, cursor);
  if (rows.length === 0) throw new Error('A dashboard without rows says nothing.');
  return performance.now() - begun;
}

async function listed({ deps, tenantId }: World, { mode, awaited, search }: Asked, cursor: string | null) {
  return await listAgreements(deps, { tenantId, mode, awaited, search, cursor, show: 'all' });
}

/** Copies of one launched agreement, with names, numbers and next events of their own, written in bulk. */
async function fill(world: World, count: number): Promise<void> {
  const { deps, tenantId } = world;
  const { agreementId } = granted(await launchRevision(deps, aLaunch(world, { mode: 'real' })));
  const pattern = await deps.agreements.get(tenantId, agreementId);
  if (pattern === null) throw new Error('A launched agreement is there.');
  const now = deps.clock.now();
  for (let from = 1; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) =>
      toStored('agreement', copyOf(world, pattern, from + index, now)),
    );
    await collectionOf(world).insertMany(batch, { ordered: false });
  }
}

async function countOf(world: World): Promise<number> {
  return await collectionOf(world).countDocuments({ tenantId: world.tenantId });
}

function collectionOf({ connection }: World) {
  return connection.getClient().db(connection.name).collection<{ _id: string }>('agreements');
}

/** One in five is a rehearsal; the process owner is awaited by every other; one in 100 is in Vika. */
function copyOf(world: World, pattern: Agreement, number: number, now: Instant): Agreement {
  const place = number % 100 === 0 ? 'Vika' : `Almvik ${number % 97}`;
  return {
    ...pattern,
    id: world.deps.ids.next('agr'),
    name: `Överenskommelse om samverkan i ${place}`,
    mode:
      number % 5 === 3
        ? { kind: 'rehearsal', clockOffsetMs: 0, mailbox: 'moa@almvik.example' }
        : { kind: 'real' },
    diarienummer: [`KS 2026/${number}`],
    launchKey: `bench ${number}`,
    next: {
      what: 'remissCloses',
      until: addMs(now, Math.floor(daysAhead(number) * 86_400_000)),
      awaited: number % 2 === 0 ? 'recipients' : 'processOwner',
    },
  };
}

/**
 * When something happens next, in days: one agreement in 100 is overdue, most of these since lately (ten days on
 * the average); the others are spread evenly over the four years until an agreement is tested for relevance.
 */
function daysAhead(number: number): number {
  const share = ((number * 7_919) % 99_991) / 99_991;
  return number % 100 === 37 ? 10 * Math.log(1 - share) : 0.01 + share * 4 * 365;
}

const BATCH = 2_000;
