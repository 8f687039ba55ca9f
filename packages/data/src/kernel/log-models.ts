import { Schema, type Connection, type Model } from 'mongoose';

/** The collections beside the state documents: the event log, the outbox, the commands carried out. */
const definitions = {
  events: {
    fields: { tenantId: String, agreementId: String, seq: Number },
    indexes: [[{ tenantId: 1, agreementId: 1, seq: 1 }, { unique: true }]],
  },
  /** The last link of each agreement's chain. */
  chain_heads: { fields: { seq: Number, hash: String }, indexes: [] },
  /** What has been carried out, by command id, with the outcome that was told. */
  commands: { fields: { tenantId: String }, indexes: [] },
  /** Process commands as given, before the workflow hears of them. */
  orders: { fields: { tenantId: String }, indexes: [] },
  outbox: {
    fields: { tenantId: String, agreementId: String, dedupeKey: String, dueAt: String },
    indexes: [
      [{ agreementId: 1, dedupeKey: 1 }, { unique: true }],
      [{ 'delivery.status': 1, dueAt: 1, _id: 1 }, {}],
      [{ tenantId: 1, agreementId: 1, 'delivery.status': 1 }, {}],
      [{ tenantId: 1, 'task.recipientId': 1, _id: 1 }, {}],
    ],
  },
  rehearsal_mail: {
    fields: { tenantId: String, agreementId: String, at: String },
    indexes: [[{ tenantId: 1, agreementId: 1, at: 1 }, {}]],
  },
  municipalities: { fields: { slug: String }, indexes: [[{ slug: 1 }, { unique: true }]] },
  /** Pictures by their hash; the id is all that they are looked up by. */
  logos: { fields: { tenantId: String }, indexes: [] },
  memberships: {
    fields: { email: String },
    indexes: [[{ email: 1 }, { unique: true, sparse: true }]],
  },
  /** Calendars read from outside by a secret address; only the token's hash. */
  calendar_feeds: {
    fields: { tenantId: String, agreementId: String, tokenHash: String },
    indexes: [
      [{ tokenHash: 1 }, { unique: true }],
      [{ tenantId: 1, agreementId: 1 }, {}],
    ],
  },
  /** Personal links of parties, one per agreement and party; only the token's hash. */
  party_links: {
    fields: { tenantId: String, agreementId: String, partyId: String, tokenHash: String },
    indexes: [
      [{ tokenHash: 1 }, { unique: true }],
      [{ tenantId: 1, agreementId: 1 }, {}],
      [{ tenantId: 1, partyId: 1 }, {}],
    ],
  },
  publications: {
    fields: { kind: String, key: String, version: Number },
    indexes: [[{ kind: 1, key: 1, version: 1 }, { unique: true }]],
  },
  rate_limits: { fields: { expiresAt: Date }, indexes: [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]] },
} as const;

export type LogCollection = keyof typeof definitions;
export type LogDocument = { readonly _id: string } & Record<string, unknown>;

/** The mongoose model of a log collection. */
export function logModel(connection: Connection, name: LogCollection): Model<LogDocument> {
  if (connection.models[name] !== undefined) return connection.model<LogDocument>(name);
  const schema = new Schema<LogDocument>(
    { _id: String, ...definitions[name].fields },
    { strict: false, minimize: false, versionKey: false, collection: name, id: false },
  );
  for (const [fields, options] of definitions[name].indexes) schema.index(fields, options);
  return connection.model<LogDocument>(name, schema);
}

/** Creates every collection and index that is missing. */
export async function createLogIndexes(connection: Connection): Promise<void> {
  for (const name of logCollections) {
    const model = logModel(connection, name);
    await model.createCollection();
    await model.createIndexes();
  }
}

const logCollections: readonly LogCollection[] = Object.keys(definitions).filter(
  (name): name is LogCollection => name in definitions,
);
