import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApp } from './app.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Playwright's global setup: the whole product on fresh data with the demo municipality, as `npm start` runs it.
 * Tests find APP_URL, MONGODB_URI, TEMPORAL_ADDRESS, LINK_SECRET, MAIL_CATCHER_DIR and the rest in `process.env`.
 * OVERENS_WORKER_PID is the worker, for the test that holds it still.
 * With APP_URL set, the product that runs there is tested as it is.
 */
export default async function startTestedApp() {
  if (process.env.APP_URL) return undefined;
  const dataDir = await mkdtemp(join(tmpdir(), 'overens-e2e-'));
  const env = { ...process.env };
  delete env.PORT;
  const app = await startApp({ root, dataDir, env });
  Object.assign(process.env, app.settings, { OVERENS_WORKER_PID: String(app.pidOf('worker')) });
  return async () => {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
