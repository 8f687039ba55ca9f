import mongoose from 'mongoose';

/**
 * Opens the database. Fails within `serverSelectionMs` when it cannot be reached, and every later operation
 * does the same: a person is told instead of left waiting.
 */
export async function connect(uri: string, serverSelectionMs = 4_000): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(uri, {
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: serverSelectionMs,
    maxPoolSize: 40,
    writeConcern: { w: 'majority', journal: true },
  });
  return await connection.asPromise();
}
