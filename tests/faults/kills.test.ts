import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServers, type RunningServers } from '@overens/infra/servers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRoundUnderFire, type RoundUnderFire } from '../support/round-under-fire.ts';
import { startWorkerProcess, type WorkerProcess } from '../support/worker-process.ts';
import { aWorld, type World } from '../support/world.ts';

let folder: string;
let servers: RunningServers;
let world: World;
let worker: WorkerProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overens-faults-'));
  const { MONGODB_URI: _mongodb, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  servers = await startServers({ dataDir: folder, env, log: () => undefined });
  world = await aWorld(servers);
  worker = startWorkerProcess(world);
  await worker.ready();
});
afterAll(async () => {
  await worker.stop();
  await world.stop();
  await servers.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Who dies, and what it takes to have them back. */
const victims = {
  worker: { kill: () => worker.kill(), revive: () => worker.ready() },
  temporal: { kill: () => servers.kill('temporal'), revive: () => servers.restart('temporal') },
  mongodb: { kill: () => servers.kill('mongodb'), revive: () => servers.restart('mongodb') },
};

test.each(Object.entries(victims))(
  'SIGKILL of %s while answers come in, while reminders leave and around the closing loses nothing and doubles nothing',
  async (_, { kill, revive }) => {
    const round = await aRoundUnderFire(world);
    const answering = round.answerNow();
    await round.someAnswered();
    await kill();
    await revive();
    await answering;

    await round.remindNow();
    await kill();
    await revive();

    await round.closeSoon();
    await round.justBeforeClosing();
    const lastMinute = round.answerAroundTheClosing();
    await kill();
    await round.afterClosing();
    await revive();
    await lastMinute;
    await round.settled();
    await expectWhole(round);
  },
);

async function expectWhole(round: RoundUnderFire): Promise<void> {
  const { stored, acknowledged, closesAt, reminders, chain } = await round.found();
  expect(stored.map(({ id }) => id).toSorted()).toEqual(
    acknowledged.map(({ answerId }) => answerId).toSorted(),
  );
  expect(new Set(stored.map(({ recipientId }) => recipientId)).size).toBe(stored.length);
  for (const { receivedAt, timing } of stored) expect(timing).toBe(receivedAt < closesAt ? 'inTime' : 'late');
  expect(stored.some(({ timing }) => timing === 'inTime')).toBe(true);
  expect(Math.max(0, ...reminders.perRecipient.values())).toBeLessThanOrEqual(1);
  expect(reminders.unaccounted).toEqual([]);
  expect(chain).toMatchObject({ intact: true });
}
