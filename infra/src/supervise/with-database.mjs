import { freePort } from '../servers/free-port.mjs';
import { mongoKindOf, mongoServer } from '../servers/mongo-server.mjs';
import { provisionMongo } from '../provision/provision-mongo.mjs';
import { claimDataFolder, runningIn } from './running-file.mjs';

/**
 * Calls `act(mongodbUri)` with the database of a data folder: the one that `MONGODB_URI` names, that of a running
 * start, or one started for the purpose and stopped afterwards. Resolves to what `act` resolves to.
 */
export async function withDatabase({ dataDir, env }, act) {
  const running = env.MONGODB_URI ?? runningIn(dataDir)?.mongodbUri;
  if (running) return act(running);
  const claim = claimDataFolder(dataDir);
  const found = await provisionMongo({ env, log: () => undefined, prefer: mongoKindOf(dataDir) });
  const server = mongoServer({ found, dataDir, port: await freePort() });
  try {
    await server.start();
    return await act(server.uri);
  } finally {
    await server.stop();
    claim.release();
  }
}
