import { bootstrap, root } from './boot/bootstrap.mjs';
import { progressLog } from './provision/progress.mjs';

// The production build of the web on its own: a step of `npm test`, and of the container images.
await bootstrap(import.meta.url, async () => {
  const { buildWeb } = await import('./supervise/build-web.mjs');
  await buildWeb({ root, env: process.env, log: progressLog() });
});
