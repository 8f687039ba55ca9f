import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { bootstrap, root } from './boot/bootstrap.mjs';

// `npm run -s verify -- AGREEMENT_ID`: counts the events of an agreement and checks their chain; exit 1 if it is broken.
await bootstrap(import.meta.url, async () => {
  const { withDatabase } = await import('./supervise/with-database.mjs');
  const dataDir = resolve(root, process.env.OVERENS_DATA ?? '.data');
  return withDatabase({ dataDir, env: process.env }, async (mongodbUri) => {
    const script = join(root, 'workflows', 'src', 'verify.ts');
    const env = { ...process.env, MONGODB_URI: mongodbUri };
    const child = spawn(process.execPath, [script, ...process.argv.slice(2)], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
  });
});
