import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root } from './boot/bootstrap.mjs';

// `npm run bench`: figures on fresh data, one JSON line each on standard output; what is done meanwhile goes to standard error.
await bootstrap(import.meta.url, async () => {
  const { startServers } = await import('./servers.mjs');
  const dataDir = await mkdtemp(join(tmpdir(), 'overens-bench-'));
  const servers = await startServers({ dataDir });
  try {
    const env = {
      ...process.env,
      MONGODB_URI: servers.mongodbUri,
      TEMPORAL_ADDRESS: servers.temporalAddress,
    };
    const script = join(root, 'tests', 'bench', 'main.ts');
    const child = spawn(process.execPath, [script, ...process.argv.slice(2)], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    return await new Promise((done) => child.once('close', (code) => done(code ?? 1)));
  } finally {
    await servers.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
