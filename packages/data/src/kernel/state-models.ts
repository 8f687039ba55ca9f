import { stateDocuments, type EntityName, type StateDocument } from '@overens/domain/registry/state-document';
import { Schema, type Connection, type IndexDefinition, type IndexOptions, type Model } from 'mongoose';
import { z } from 'zod';
import { migrateStored } from './migrate-stored.ts';
import { searchKeys } from '../agreement/search-keys.ts';

type Index = readonly [IndexDefinition, IndexOptions?];

interface StateModelDefinition {
  readonly collection: string;
  /** What MongoDB must know to answer queries; the whole document is held by the zod schema. */
  readonly fields: Record<string, typeof String | typeof Number>;
  readonly indexes: readonly Index[];
}

/** Finds the document of one visit to a stage, and all visits of an agreement in their order. */
const stageIndex: Index = [
  { tenantId: 1, 'stage.agreementId': 1, 'stage.cycle': 1, 'stage.visit': 1, 'stage.stageKey': 1 },
];
const agreementIndex: Index = [{ tenantId: 1, agreementId: 1 }];

/** One entry per kind of document: where it lives and how it is found. Every query starts with the municipality. */
const definitions = {
  agreement: {
    collection: 'agreements',
    fields: { launchKey: String },
    indexes: [
      [{ tenantId: 1, launchKey: 1 }, { unique: true }],
      [{ tenantId: 1, 'mode.kind': 1, 'next.until': 1, _id: 1 }],
      [{ tenantId: 1, 'next.until': 1, _id: 1 }],
      [{ tenantId: 1, 'next.awaited': 1, 'next.until': 1, _id: 1 }],
      [{ tenantId: 1, searchKeys: 1, 'next.until': 1, _id: 1 }],
      [{ tenantId: 1, 'mode.kind': 1, 'inForce.from': -1 }],
    ],
  },
  textVersion: {
    collection: 'text_versions',
    fields: { agreementId: String, number: Number },
    indexes: [[{ tenantId: 1, agreementId: 1, number: 1 }, { unique: true }]],
  },
  commitment: {
    collection: 'commitments',
    fields: { agreementId: String },
    indexes: [agreementIndex],
  },
  stageWaits: {
    collection: 'waits',
    fields: { agreementId: String },
    indexes: [agreementIndex],
  },
  party: {
    collection: 'parties',
    fields: { kind: String, nameKey: String },
    indexes: [
      [{ tenantId: 1, nameKey: 1 }, { unique: true }],
      [{ tenantId: 1, name: 1 }, { collation: { locale: 'sv' } }],
    ],
  },
  round: {
    collection: 'remiss_rounds',
    fields: { status: String, closesAt: String },
    indexes: [stageIndex, [{ tenantId: 1, status: 1, closesAt: 1 }]],
  },
  recipient: {
    collection: 'remiss_recipients',
    fields: { roundId: String, partyId: String },
    indexes: [
      [{ tenantId: 1, roundId: 1, partyId: 1 }, { unique: true }],
      [{ tenantId: 1, partyId: 1, _id: 1 }],
      [{ 'link.tokenHash': 1 }, { unique: true }],
    ],
  },
  draftUnit: {
    collection: 'remiss_drafts',
    fields: { recipientId: String },
    indexes: [[{ tenantId: 1, recipientId: 1 }]],
  },
  answer: {
    collection: 'remiss_answers',
    fields: { roundId: String, recipientId: String, number: Number },
    indexes: [
      [{ tenantId: 1, recipientId: 1, number: 1 }, { unique: true }],
      [{ tenantId: 1, roundId: 1, recipientId: 1, number: 1 }],
      [{ tenantId: 1, receiptNumber: 1 }, { unique: true }],
    ],
  },
  draftingWork: { collection: 'drafting_works', fields: {}, indexes: [stageIndex] },
  disposition: { collection: 'dispositions', fields: { agreementId: String }, indexes: [agreementIndex] },
  meeting: {
    collection: 'meetings',
    fields: { status: String },
    indexes: [stageIndex, [{ tenantId: 1, status: 1, 'call.startsAt': 1 }]],
  },
  registration: {
    collection: 'meeting_registrations',
    fields: { agreementId: String },
    indexes: [agreementIndex],
  },
  adoptionCase: { collection: 'adoption_cases', fields: {}, indexes: [stageIndex] },
  accessionPeriod: { collection: 'accession_periods', fields: {}, indexes: [stageIndex] },
  joining: { collection: 'joinings', fields: { agreementId: String }, indexes: [agreementIndex] },
  followUp: { collection: 'follow_ups', fields: {}, indexes: [stageIndex] },
  commitmentReport: {
    collection: 'commitment_reports',
    fields: { agreementId: String },
    indexes: [agreementIndex],
  },
  review: { collection: 'reviews', fields: {}, indexes: [stageIndex] },
} as const satisfies Record<EntityName, StateModelDefinition>;

/** A stored document: the state document with its id as `_id`. */
export type StoredDocument = { readonly _id: string } & Record<string, unknown>;

/** Where a kind of state document lives. */
export function collectionOf(entity: EntityName): string {
  return definitions[entity].collection;
}

/** The mongoose model of a kind of state document. */
export function stateModel(connection: Connection, entity: EntityName): Model<StoredDocument> {
  const definition: StateModelDefinition = definitions[entity];
  const existing = connection.models[definition.collection];
  if (existing !== undefined) return connection.model<StoredDocument>(definition.collection);
  const schema = new Schema<StoredDocument>(
    { _id: String, tenantId: String, version: Number, ...definition.fields },
    { strict: false, minimize: false, versionKey: false, collection: definition.collection, id: false },
  );
  for (const [fields, options] of definition.indexes) schema.index(fields, options);
  return connection.model<StoredDocument>(definition.collection, schema);
}

/** Creates every collection and index that is missing. Run at start, never while serving. */
export async function createStateIndexes(connection: Connection): Promise<void> {
  for (const entity of stateEntities) {
    const model = stateModel(connection, entity);
    await model.createCollection();
    await model.createIndexes();
  }
}

const stateEntities: readonly EntityName[] = Object.keys(stateDocuments).filter(
  (name): name is EntityName => name in stateDocuments,
);

const Stored = z.looseObject({ _id: z.string() });

/** A stored document read back through its schema: what does not fit is a bug and throws. */
export function parseState<E extends EntityName>(entity: E, stored: unknown): StateDocument<E>;
export function parseState(entity: EntityName, stored: unknown): unknown {
  const { _id, searchKeys: _derived, ...rest } = Stored.parse(stored);
  const schema: z.ZodType = stateDocuments[entity];
  return schema.parse(migrateStored(entity, { id: _id, ...rest }));
}

/** How a state document is stored; agreements also carry the keys they are searched by. */
export function toStored(entity: EntityName, value: StateDocument<EntityName>): StoredDocument {
  const { id, ...rest } = value;
  const derived =
    entity === 'agreement' ? { searchKeys: searchKeys(stateDocuments.agreement.parse(value)) } : {};
  return { _id: id, ...rest, ...derived };
}
