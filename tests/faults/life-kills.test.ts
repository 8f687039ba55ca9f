import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServers, type RunningServers } from '@overens/infra/servers';
import { createEventChains } from '@overens/data/kernel/event-chains';
import type { AgreementId } from '@overens/domain/kernel/id';
import { StageKind } from '@overens/domain/process/stage-kind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fiveNamnder } from '../support/life/five-namnder.ts';
import { lifeSteps } from '../support/life/life-steps.ts';
import { aLifeWalk, publishTemplate } from '../support/life/life-walk.ts';
import { until } from '../support/until.ts';
import { startWorkerProcess, type WorkerProcess } from '../support/worker-process.ts';
import { aWorld, type World } from '../support/world.ts';

/** Twenty servers are killed and started again. */
const KILLED_OFTEN_MS = 900_000;

let folder: string;
let servers: RunningServers;
let world: World;
let worker: WorkerProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overens-life-faults-'));
  const { MONGODB_URI: _mongodb, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  servers = await startServers({ dataDir: folder, env, log: () => undefined });
  world = await aWorld(servers);
  await publishTemplate(world, fiveNamnder());
  worker = startWorkerProcess(world, { mostStarts: 40 });
  await worker.ready();
});
afterAll(async () => {
  await worker.stop();
  await world.stop();
  await servers.stop();
  await rm(folder, { recursive: true, force: true });
});

const victims = ['worker', 'temporal', 'mongodb'] as const;

test(
  'SIGKILL of worker, Temporal and MongoDB inside each stage of a life loses nothing and doubles nothing',
  async () => {
    let stage: StageKind = 'remiss';
    let calls = 0;
    let killing = Promise.resolve();
    const killed: string[] = [];
    const onCall = (): void => {
      calls += 1;
      const next = victims.find((victim) => !killed.includes(`${stage} ${victim}`));
      if (next === undefined || calls % CALLS_BETWEEN !== 0) return;
      killed.push(`${stage} ${next}`);
      killing = afterThat(killing, next);
    };
    const walk = await aLifeWalk(world, { key: 'almvik', version: 1 }, { onCall });
    const { tenantId, deps } = world;
    for (const step of lifeSteps(walk)) {
      stage = step.stage;
      await step.run();
      await killing;
    }
    expect(killed).toHaveLength(StageKind.options.length * victims.length);
    await until('nothing to be owed', () => deps.mail.nothingOwed(tenantId, walk.agreementId), 120_000);

    const counts = await factsOf(walk.agreementId);
    expect(counts).toMatchObject(ONCE_EACH);
    expect(await createEventChains(world.connection).check(tenantId, walk.agreementId)).toMatchObject({
      intact: true,
    });
  },
  KILLED_OFTEN_MS,
);

/** One after the other: a server is killed when the one before is back. */
async function afterThat(before: Promise<void>, victim: (typeof victims)[number]): Promise<void> {
  await before;
  await killAndRevive(victim);
}

async function killAndRevive(victim: (typeof victims)[number]): Promise<void> {
  if (victim === 'worker') {
    await worker.kill();
    await worker.ready();
    return;
  }
  await servers.kill(victim);
  await servers.restart(victim);
}

/** How many events of each kind the log holds. */
async function factsOf(agreementId: AgreementId): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const paging = { afterSeq: 0, limit: 10_000 };
  for (const { fact } of await world.deps.agreements.events(world.tenantId, agreementId, paging)) {
    counts[fact.type] = (counts[fact.type] ?? 0) + 1;
  }
  return counts;
}

const CALLS_BETWEEN = 2;
/** What the life does, each as often as it does it. */
const ONCE_EACH = {
  'agreement.launched': 1,
  'remiss.opened': 1,
  'remiss.answerHandedIn': 2,
  'remiss.closed': 1,
  'adoption.decisionRecorded': 9,
  'agreement.cameIntoForce': 1,
  'agreement.cycleStarted': 1,
  'agreement.stageReturned': 2,
};
