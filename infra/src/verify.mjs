import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bootstrap, root } from './boot/bootstrap.mjs';

// `npm run -s verify -- AGREEMENT_ID`: counts the agreement's events and checks its chain link by link.
// Exit code 0: whole; 1: broken, unknown, or out of reach.
await bootstrap(import.meta.url, async () => {
  const [agreementId] = process.argv.slice(2);
  if (!agreementId)
    throw new Error('Say which agreement: npm run -s verify -- agr_…  (its address in the browser ends so)');
  const dataDir = resolve(root, process.env.OVERENS_DATA ?? '.data');
  const database = await databaseOf(dataDir);
  const script = join(root, 'workflows', 'src', 'verify.ts');
  const env = { ...process.env, MONGODB_URI: database.uri };
  const check = spawn(process.execPath, [script, agreementId], { cwd: root, env, stdio: 'inherit' });
  const [code] = await once(check, 'exit');
  await database.release();
  return code ?? 1;
});

/** `MONGODB_URI`, else the database of the start that runs, else that of the last start, woken for this check. */
async function databaseOf(dataDir) {
  const release = async () => undefined;
  if (process.env.MONGODB_URI) return { uri: process.env.MONGODB_URI, release };
  const { claimDataFolder, runningIn } = await import('./supervise/running-file.mjs');
  if (runningIn(dataDir)) return { uri: uriOfRunning(dataDir), release };
  const { mongoKindOf, mongoServer } = await import('./servers/mongo-server.mjs');
  const prefer = mongoKindOf(dataDir);
  if (!prefer)
    throw new Error(
      `There is no database in ${dataDir} yet. Run npm start first, or set MONGODB_URI or OVERENS_DATA.`,
    );
  const { provisionMongo } = await import('./provision/provision-mongo.mjs');
  const { freePort } = await import('./servers/free-port.mjs');
  const claim = claimDataFolder(dataDir);
  try {
    const found = await provisionMongo({ prefer, log: () => undefined });
    const server = mongoServer({ found, dataDir, port: await freePort() });
    await server.start();
    return {
      uri: server.uri,
      release: async () => {
        await server.stop();
        claim.release();
      },
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}

function uriOfRunning(dataDir) {
  const file = join(dataDir, 'ports.json');
  const port = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).mongodb : undefined;
  if (!port)
    throw new Error('Överens runs on a database of your own: set MONGODB_URI to it, as for npm start.');
  return `mongodb://127.0.0.1:${port}/overens?directConnection=true`;
}
