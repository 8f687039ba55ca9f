import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServers } from './servers.mjs';

const shared = Symbol.for('overens.test-servers');

/**
 * Vitest's global setup: both servers on fresh data, once however many projects run, and their addresses in the
 * environment of every test file. Servers named by the environment are used as they are.
 */
export async function setup() {
  const state = (globalThis[shared] ??= { users: 0, begun: begin() });
  state.users += 1;
  const { servers } = await state.begun;
  process.env.MONGODB_URI = servers.mongodbUri;
  process.env.TEMPORAL_ADDRESS = servers.temporalAddress;
}

/** Stops what `setup` started when the last project is done. */
export async function teardown() {
  const state = globalThis[shared];
  state.users -= 1;
  if (state.users > 0) return;
  const { servers, folder } = await state.begun;
  await servers.stop();
  await rm(folder, { recursive: true, force: true });
}

async function begin() {
  const folder = await mkdtemp(join(tmpdir(), 'overens-test-'));
  return { folder, servers: await startServers({ dataDir: folder }) };
}
