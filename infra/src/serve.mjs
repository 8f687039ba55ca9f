import { resolve } from 'node:path';
import { bootstrap, root } from './boot/bootstrap.mjs';
import { onStopRequest } from './boot/stop-requests.mjs';

// `npm run servers`: the two servers alone, for work by hand. Prints what to export; ends on Ctrl-C.
await bootstrap(import.meta.url, async () => {
  const { startServers } = await import('./servers.mjs');
  const servers = await startServers({ dataDir: resolve(root, process.argv[2] ?? '.data/servers') });
  process.stdout.write(
    `export MONGODB_URI='${servers.mongodbUri}'\nexport TEMPORAL_ADDRESS='${servers.temporalAddress}'\n`,
  );
  const alive = setInterval(() => undefined, 60_000);
  await new Promise((resolve) => onStopRequest(resolve));
  await servers.stop();
  clearInterval(alive);
});
