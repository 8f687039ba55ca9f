import { mongoSources } from './mongo-sources.mjs';
import { progressLog } from './progress.mjs';
import { trySources } from './try-sources.mjs';

const advice = [
  'What to do: any one of these is enough, then run the same command again.',
  '  - install MongoDB 8 so that `mongod` is on PATH (https://www.mongodb.com/docs/manual/installation/)',
  '  - install Rust (cargo 1.85 or later) or Python 3.10 or later, and Överens makes a development database itself',
  '  - set MONGODB_URI to a replica set that may be used',
].join('\n');

/**
 * A MongoDB this machine can use: `{ kind, command, args(port, folder), version, source }`, or
 * `{ kind: 'external', uri }`. `prefer` is the kind that wrote the data already there: mongod and SecantusDB
 * cannot read each other's files, so a machine that gains a mongod later goes on with what it began with.
 */
export async function provisionMongo({ env = process.env, log = progressLog(), prefer } = {}) {
  const sources = mongoSources(env, log);
  const given = sources.filter((source) => source.name === 'MONGODB_URI');
  const wanted = prefer === 'secantus' ? sources.filter(({ name }) => name.startsWith('SecantusDB')) : [];
  const order = [...new Set([...given, ...wanted, ...sources])];
  return trySources({ what: 'A MongoDB', sources: order, env, log, advice });
}
