import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { managedProcess } from './managed-process.mjs';

const quick = { serverSelectionTimeoutMS: 2000, connectTimeoutMS: 2000 };

/**
 * The MongoDB of one data folder, as a `managedProcess` with a `uri`. `found` comes from `provisionMongo`.
 * `directConnection` makes a one-node replica set serve transactions without asking who its members are.
 */
export function mongoServer({ found, dataDir, port, onExit }) {
  const folder = join(dataDir, `mongo-${found.kind}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(kindFile(dataDir), found.kind);
  const bare = `mongodb://127.0.0.1:${port}`;
  const server = managedProcess({
    name: 'mongodb',
    command: found.command,
    args: found.args(port, folder),
    logFile: join(dataDir, 'logs', 'mongodb.log'),
    ready: () => isWritable(`${bare}/?directConnection=true`, found.kind, port),
    onExit,
  });
  return Object.assign(server, { uri: `${bare}/overens?directConnection=true` });
}

/** The kind of server that wrote the data in this folder, or `undefined` for a new one. */
export function mongoKindOf(dataDir) {
  try {
    return readFileSync(kindFile(dataDir), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

function kindFile(dataDir) {
  return join(dataDir, 'mongo-kind');
}

async function isWritable(uri, kind, port) {
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(uri, quick);
  try {
    const admin = client.db('admin');
    const hello = await admin.command({ hello: 1 });
    if (kind === 'mongod' && !hello.setName) await initiate(admin, port);
    return hello.isWritablePrimary === true;
  } finally {
    await client.close();
  }
}

/** A new mongod is not yet a member of anything; transactions need it to be a replica set, if of one. */
async function initiate(admin, port) {
  const config = { _id: 'overens', members: [{ _id: 0, host: `127.0.0.1:${port}` }] };
  await admin.command({ replSetInitiate: config }).catch(async (error) => {
    if (error.codeName !== 'AlreadyInitialized') throw error;
    const { config: old } = await admin.command({ replSetGetConfig: 1 });
    await admin.command({ replSetReconfig: { ...config, version: old.version + 1 }, force: true });
  });
}
