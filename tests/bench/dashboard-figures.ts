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
 * until there are `calls` of each or `forMs` milliseconds have gone.
 */
export async function dashboardFigures({
  few = 1_000,
  many = 100_000,
  calls = 400,
  forMs = 20_000,
  fillMs = 300_000,
} = {}): Promise<void> {
  const small = await aWorld();
  const large = await aWorld();
  try {
    await fill(small, few, fillMs);
    const filled = await fill(large, many, fillMs);
    for (const [name, search] of Object.entries(SEARCHES)) {
      const times = await measured({ small, large }, search, { calls, forMs });
      const [value, baseline] = [quantile(times.large, 0.95), quantile(times.small, 0.95)];
      const isFlat = value / baseline <= 1.5;
      printFigure({
        figure: `dashboard p95, ${name}`,
        value,
        unit: 'ms',
        baseline,
        ratio: value / baseline,
        aim: 'ratio <= 1.5',
        // A good figure from fewer agreements than wished for says nothing about the aim.
        met: isFlat && filled < many ? null : isFlat,
        n: times.large.length,
        of: 'calls',
        agreements: [filled, few],
        wished: many,
        medians: [median(times.large), median(times.small)],
      });
    }
  } finally {
    await small.stop();
    await large.stop();
  }
}

/** `Vika` and the number are in one agreement of 100; every agreement is an `överenskommelse`. */
const SEARCHES = {
  'no search': '',
  'search for a word that all have': 'överensk',
  'search for a word that few have': 'vika',
  'search for two words, of which the longer is in all': 'vika överenskommelse',
};

/** Calls the two in turn; the first few warm up and do not count. */
async function measured(
  worlds: { readonly small: World; readonly large: World },
  search: string,
  until: { readonly calls: number; readonly forMs: number },
): Promise<{ small: number[]; large: number[] }> {
  const times = { small: new Array<number>(), large: new Array<number>() };
  const begun = performance.now();
  for (let call = -3; call < until.calls; call += 1) {
    if (call > 20 && performance.now() - begun > until.forMs) break;
    const [small, large] = [await timed(worlds.small, search), await timed(worlds.large, search)];
    if (call < 0) continue;
    times.small.push(small);
    times.large.push(large);
  }
  return times;
}

async function timed(world: World, search: string): Promise<number> {
  const begun = performance.now();
  const { tenantId } = world;
  await listAgreements(world.deps, { tenantId, mode: 'all', awaited: 'all', search, cursor: null });
  return performance.now() - begun;
}

/**
 * Copies of one real agreement, with names, numbers and next events of their own, written in bulk for at most
 * `forMs` milliseconds; a slow server gets fewer. Answers how many there are.
 */
async function fill(world: World, count: number, forMs: number): Promise<number> {
  const { deps, tenantId, connection } = world;
  const { agreementId } = granted(await launchRevision(deps, aLaunch(world, { mode: 'real' })));
  const pattern = await deps.agreements.get(tenantId, agreementId);
  if (pattern === null) throw new Error('A launched agreement is there.');
  const now = deps.clock.now();
  const begun = performance.now();
  let filled = 1;
  for (let from = 1; from < count && performance.now() - begun < forMs; from += 1_000) {
    const batch = Array.from({ length: Math.min(1_000, count - from) }, (_, index) => {
      const { _id, ...rest } = toStored('agreement', copyOf(world, pattern, from + index, now));
      return { insertOne: { document: { _id, ...rest } } };
    });
    await connection
      .getClient()
      .db(connection.name)
      .collection<{ _id: string }>('agreements')
      .bulkWrite(batch, { ordered: false });
    filled += batch.length;
  }
  return filled;
}

function copyOf(world: World, pattern: Agreement, number: number, now: Instant): Agreement {
  const place = number % 100 === 0 ? 'Vika' : `Almvik ${number % 97}`;
  return {
    ...pattern,
    id: world.deps.ids.next('agr'),
    name: `Överenskommelse om samverkan i ${place}`,
    diarienummer: [`KS 2026/${number}`],
    launchKey: `bench ${number}`,
    // Spread over a year, a few of them overdue.
    next: {
      what: 'remissCloses',
      until: addMs(now, (((number * 7_919) % 365) - 3) * 86_400_000 + number),
      awaited: number % 2 === 0 ? 'recipients' : 'processOwner',
    },
  };
}
