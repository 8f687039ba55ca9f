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
  const stopAsked = new Promise((asked) => onStopRequest(asked));
  const starting = startApp({ root, dataDir, log, dev });
  const first = await Promise.race([starting, stopAsked]);
  if (typeof first !== 'object') process.exit(130);
  log(`MongoDB: ${first.about.mongodb}`);
  log(`Temporal: ${first.about.temporal}`);
  log(`data and logs: ${dataDir}`);
  process.stdout.write(`\nÖverens is running: ${first.url}\nCtrl-C stops it.\n`);
  const why = await stopAsked;
  log(`stopping (${why})`);
  await first.stop();
  log('stopped; the data is kept');
});
