import { provisionMongo } from './provision/provision-mongo.mjs';
import { provisionTemporal } from './provision/provision-temporal.mjs';
import { progressLog } from './provision/progress.mjs';
import { portFor } from './servers/free-port.mjs';
import { mongoKindOf, mongoServer } from './servers/mongo-server.mjs';
import { temporalServer } from './servers/temporal-server.mjs';

export { provisionMongo } from './provision/provision-mongo.mjs';
export { provisionTemporal } from './provision/provision-temporal.mjs';

/**
 * Starts the two servers on the data in `dataDir` (made when missing) and resolves when both answer.
 * `ports`: `{ mongodb?, temporal? }` are wished for, not promised; `MONGODB_PORT` and `TEMPORAL_PORT` are binding.
 * `MONGODB_URI` and `TEMPORAL_ADDRESS` in `env` mean servers of somebody else, which are used and never stopped.
 * `onExit(name, code, signal)` hears of a server that died by itself.
 * Refuses with `NothingWorked` when a server cannot be had on this machine.
 */
export async function startServers({ dataDir, ports = {}, env = process.env, log = progressLog(), onExit }) {
  const found = await provisionBoth({ dataDir, env, log });
  const mongodb = await prepareMongo({ found: found.mongo, dataDir, wished: ports.mongodb, env, onExit });
  const temporal = await prepareTemporal({
    found: found.temporal,
    dataDir,
    wished: ports.temporal,
    env,
    onExit,
  });
  const own = [mongodb.server, temporal.server].filter((server) => server !== undefined);
  try {
    await Promise.all(own.map((server) => server.start()));
  } catch (error) {
    await Promise.all(own.map((server) => server.kill()));
    throw error;
  }
  return runningServers({ mongodb, temporal, own, found });
}

/** Both at the same time: on a new machine each may take minutes to build. */
async function provisionBoth({ dataDir, env, log }) {
  const [mongo, temporal] = await Promise.allSettled([
    provisionMongo({ env, log, prefer: mongoKindOf(dataDir) }),
    provisionTemporal({ env, log }),
  ]);
  const failures = [mongo, temporal]
    .filter(({ status }) => status === 'rejected')
    .map(({ reason }) => reason);
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new Error(failures.map(({ message }) => message).join('\n\n'));
  return { mongo: mongo.value, temporal: temporal.value };
}

async function prepareMongo({ found, dataDir, wished, env, onExit }) {
  if (found.kind === 'external') return { uri: found.uri };
  const port = await portFor({ name: 'MONGODB_PORT', set: env.MONGODB_PORT, preferred: wished });
  const server = mongoServer({ found, dataDir, port, onExit: (...how) => onExit?.('mongodb', ...how) });
  return { server, port, uri: server.uri };
}

async function prepareTemporal({ found, dataDir, wished, env, onExit }) {
  if (found.kind === 'external') return { address: found.address };
  const port = await portFor({ name: 'TEMPORAL_PORT', set: env.TEMPORAL_PORT, preferred: wished });
  const server = temporalServer({ found, dataDir, port, onExit: (...how) => onExit?.('temporal', ...how) });
  return { server, port, address: server.address };
}

function runningServers({ mongodb, temporal, own, found }) {
  const named = (name) => {
    const server = own.find((one) => one.name === name);
    if (!server) throw new Error(`${name} was not started here, so it is not ours to stop or start`);
    return server;
  };
  return {
    mongodbUri: mongodb.uri,
    temporalAddress: temporal.address,
    ports: { mongodb: mongodb.port, temporal: temporal.port },
    about: { mongodb: describe(found.mongo), temporal: describe(found.temporal) },
    pidOf: (name) => named(name).pid,
    /** SIGKILL, as in a power cut; nothing starts it again but `restart`. */
    kill: (name) => named(name).kill(),
    /** As `kill`, but unforeseen: `onExit` hears of it. */
    crash: (name) => named(name).crash(),
    /** Same port, same data; resolves when it answers. */
    restart: async (name) => {
      await named(name).kill();
      await named(name).start();
    },
    /** Ends both politely. */
    stop: async () => {
      await Promise.all(own.map((server) => server.stop()));
    },
  };
}

function describe(found) {
  return `${found.source} (${found.version})`;
}
