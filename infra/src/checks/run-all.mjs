import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServers } from '../servers.mjs';
import { runStep } from './run-step.mjs';
import { chosenSteps, steps } from './steps.mjs';
import { isGood, summary } from './summary.mjs';

/**
 * `npm test`: every step in order, each with its time; a step that fails does not keep the others from being run.
 * Resolves to the exit code. `names` choose steps.
 */
export async function runAll({ root, names, print, write, onStop }) {
  const session = testSession();
  let running;
  onStop(async () => {
    running?.kill('SIGTERM');
    await session.end();
    process.exit(1);
  });
  const results = [];
  for (const step of chosenSteps(steps(root), names)) {
    print(`\n== ${step.name}`);
    const begun = Date.now();
    const outcome = await attempt(step, {
      root,
      results,
      session,
      write,
      onChild: (child) => (running = child),
    });
    results.push({ name: step.name, ...outcome });
    print(`${outcome.failed > 0 ? 'FAILED' : 'ok'}: ${step.name}, ${seconds(begun)}, ${countsOf(outcome)}`);
  }
  await session.end();
  for (const line of summary(results)) print(line);
  return isGood(results) ? 0 : 1;
}

async function attempt(step, { root, results, session, write, onChild }) {
  const needed = results.find(({ name }) => name === step.needs);
  if (needed && needed.failed > 0) return failure(`not run, because ${step.needs} failed`);
  try {
    const env = { ...process.env, ...quiet, ...(step.servers ? await session.environment() : {}) };
    return await runStep(step, { root, env, onText: write, onChild });
  } catch (error) {
    return failure(error.message);
  }
}

function failure(output) {
  return { passed: 0, failed: 1, skipped: 0, output };
}

/** The two servers of one test run: started when the first step asks, on data that is thrown away at the end. */
function testSession() {
  let begun;
  const begin = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'overens-test-'));
    return { folder, servers: await startServers({ dataDir: folder }) };
  };
  return {
    async environment() {
      begun ??= begin();
      const { servers } = await begun;
      return { MONGODB_URI: servers.mongodbUri, TEMPORAL_ADDRESS: servers.temporalAddress };
    },
    async end() {
      const session = await begun?.catch(() => undefined);
      await session?.servers.stop();
      if (session) await rm(session.folder, { recursive: true, force: true });
    },
  };
}

function countsOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} not run` : ''}`;
}

function seconds(begun) {
  return `${((Date.now() - begun) / 1000).toFixed(1)} s`;
}

const quiet = {
  CI: process.env.CI ?? '',
  TURBO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};
