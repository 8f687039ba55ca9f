import { readFile } from 'node:fs/promises';
import { stateModel } from '@overens/data/kernel/state-models';
import { AgreementId } from '@overens/domain/kernel/id';
import { addMs, epochMsOf, type Instant } from '@overens/domain/kernel/instant';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { aLaunch } from '../support/a-launch.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { startWorkerProcess } from '../support/worker-process.ts';
import { aWorld, type World } from '../support/world.ts';
import { printFigure } from './print-figure.ts';

/**
 * A thousand agreements whose rounds open on the same instant: what a worker that has all of them in its care holds
 * in memory, and how long after the instant the last of them has done what it could (these rounds are not ready, so
 * each notes that it waits for its owner). The worker is a process of its own, with its default cache.
 */
export async function waitingFigures({ agreements = 1_000, launchLanes = 8 } = {}): Promise<void> {
  const world = await aWorld();
  const worker = startWorkerProcess(world);
  try {
    await worker.ready();
    const before = await residentBytes(worker.pid());
    await launchMany(world, agreements, launchLanes);
    await until('every round to wait', async () => (await waiting(world)) === agreements, PATIENCE_MS);
    const after = await residentBytes(worker.pid());
    const common = { baseline: null, ratio: null, aim: null, met: null, n: agreements, of: 'agreements' };
    printFigure({
      figure: 'worker memory with all waiting',
      value: after,
      unit: 'bytes',
      emptyBytes: before,
      ...common,
    });
    const opensAt = await openAllAt(world, agreements);
    await until(
      'every round to have acted',
      async () => (await acted(world, opensAt)) === agreements,
      PATIENCE_MS,
    );
    const lastMs = epochMsOf(world.deps.clock.now()) - epochMsOf(opensAt);
    printFigure({ figure: 'all woken on one instant', value: lastMs, unit: 'ms', ...common });
  } finally {
    await worker.stop();
    await world.stop();
  }
}

async function launchMany(world: World, agreements: number, lanes: number): Promise<void> {
  let left = agreements;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      granted(await launchRevision(world.deps, aLaunch(world)));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Gives every round the same instant, far enough ahead for all workflows to have heard of it. */
async function openAllAt(world: World, agreements: number): Promise<Instant> {
  const opensAt = addMs(world.deps.clock.now(), HEARD_WITHIN_MS);
  await stateModel(world.connection, 'round').updateMany({}, { $set: { opensAt } });
  const stored = await stateModel(world.connection, 'agreement').find({}).select({ _id: 1 }).lean();
  for (const { _id } of stored) await world.deps.processes.wake(AgreementId.parse(_id), 0);
  await until(
    'every process to have heard',
    async () => (await waitingFor(world, opensAt)) === agreements,
    PATIENCE_MS,
  );
  if (world.deps.clock.now() >= opensAt) throw new Error('The instant came before all had heard of it.');
  return opensAt;
}

/** How many rounds' workflows wait for their opening. */
async function waiting(world: World): Promise<number> {
  return await stateModel(world.connection, 'stageWaits').countDocuments({ 'waits.what': 'remissOpens' });
}

async function waitingFor(world: World, opensAt: Instant): Promise<number> {
  return await stateModel(world.connection, 'stageWaits').countDocuments({ 'waits.until': opensAt });
}

/** How many rounds' workflows have dealt with their opening since it came. */
async function acted(world: World, opensAt: Instant): Promise<number> {
  return await stateModel(world.connection, 'stageWaits').countDocuments({
    'waits.until': opensAt,
    lookedAt: { $gte: opensAt },
  });
}

/** What a process holds in memory, as Linux counts it. */
async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1_024;
}

const PATIENCE_MS = 600_000;
const HEARD_WITHIN_MS = 120_000;
