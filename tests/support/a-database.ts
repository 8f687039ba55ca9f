import { randomBytes } from 'node:crypto';
import { createLogIndexes } from '@overens/data/kernel/log-models';
import { createStateIndexes } from '@overens/data/kernel/state-models';
import mongoose, { type Connection } from 'mongoose';

/** A MongoDB command as the driver sent it. */
export interface SentCommand {
  readonly name: string;
  readonly command: Readonly<Record<string, unknown>>;
}

/** A database of the test's own on the real server, as one process sees it. */
export interface Database {
  readonly connection: Connection;
  readonly uri: string;
  /** Everything sent over `connection` since the start, in order. */
  readonly sent: readonly SentCommand[];
  readonly stop: () => Promise<void>;
}

/** Makes a database with every collection and index, and nothing in it. */
export async function aDatabase(): Promise<Database> {
  const url = new URL(required('MONGODB_URI'));
  url.pathname = `/s${randomBytes(6).toString('hex')}`;
  const database = await watchedConnection(url.toString());
  await createStateIndexes(database.connection);
  await createLogIndexes(database.connection);
  return {
    ...database,
    stop: async () => {
      await database.connection.dropDatabase();
      await database.stop();
    },
  };
}

/** Another process's connection to a database, with everything that it sends. */
export async function watchedConnection(uri: string): Promise<Database> {
  const sent: SentCommand[] = [];
  const pending = mongoose.createConnection(uri, {
    autoIndex: false,
    autoCreate: false,
    monitorCommands: true,
    maxPoolSize: 40,
    writeConcern: { w: 'majority', journal: true },
  });
  const connection = await pending.asPromise();
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    sent.push({ name: commandName, command: { ...command } });
  });
  return { connection, uri, sent, stop: () => connection.close() };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run through npm test.`);
  return value;
}
