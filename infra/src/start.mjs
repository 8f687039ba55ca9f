import { resolve } from 'node:path';
import { bootstrap, root } from './boot/bootstrap.mjs';
import { onStopRequest } from './boot/stop-requests.mjs';
import { progressLog } from './provision/progress.mjs';

// `npm start`, and with `--dev` the same with reload (`npm run dev`).
await bootstrap(import.meta.url, async () => {
  const { startApp } = await import('./app.mjs');
  const log = progressLog();
  const dev = process.argv.includes('--dev');
  const dataDir = resolve(root, process.env.OVERENS_DATA ?? '.data');
  const calledOff = new AbortController();
  const stopAsked = new Promise((asked) => {
    onStopRequest((why) => {
      log(`stopping (${why})`);
      calledOff.abort();
      asked();
    });
  });
  const app = await startApp({ root, dataDir, log, dev, signal: calledOff.signal }).catch((error) => {
    if (!calledOff.signal.aborted) throw error;
  });
  if (!app) process.exit(130);
  log(`MongoDB: ${app.about.mongodb}`);
  log(`Temporal: ${app.about.temporal}`);
  log(`data and logs: ${dataDir}`);
  process.stdout.write(`\nÖverens is running: ${app.url}\nCtrl-C stops it.\n`);
  await stopAsked;
  await app.stop();
  log('stopped; the data is kept');
});
