import { bootstrap, root } from './boot/bootstrap.mjs';
import { onStopRequest } from './boot/stop-requests.mjs';

// `npm test`, or `npm test -- unit stores` for some steps.
await bootstrap(import.meta.url, async () => {
  const { runAll } = await import('./checks/run-all.mjs');
  return runAll({
    root,
    names: process.argv.slice(2),
    print: (line) => process.stdout.write(`${line}\n`),
    write: (text) => process.stdout.write(text),
    onStop: onStopRequest,
  });
});
