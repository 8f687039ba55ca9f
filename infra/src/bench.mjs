import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root } from './boot/bootstrap.mjs';
import { onStopRequest } from './boot/stop-requests.mjs';

// `npm run bench`, or `npm run bench -- hand-in first-load` for some benches: one line of JSON for each figure on
// stdout, all else on stderr. On data of its own, thrown away at the end.
await bootstrap(import.meta.url, async () => {
  const { startServers } = await import('./servers.mjs');
  const { progressLog } = await import('./provision/progress.mjs');
  const { buildWeb } = await import('./supervise/build-web.mjs');
  const log = progressLog();
  const names = process.argv.slice(2);
  if (names.length === 0 || names.includes('first-load')) await buildWeb({ root, env: process.env, log });
  const folder = await mkdtemp(join(tmpdir(), 'overens-bench-'));
  const servers = await startServers({ dataDir: folder, log });
  const env = {
    ...process.env,
    MONGODB_URI: servers.mongodbUri,
    TEMPORAL_ADDRESS: servers.temporalAddress,
  };
  const bench = spawn(process.execPath, [join(root, 'tests', 'bench', 'main.ts'), ...names], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  onStopRequest(() => bench.kill('SIGTERM'));
  const [code] = await once(bench, 'exit');
  await servers.stop();
  await rm(folder, { recursive: true, force: true });
  return code ?? 1;
});
