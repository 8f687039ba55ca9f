import type { TenantId } from '@overens/domain/kernel/id';
import type { EntityName, StateDocument } from '@overens/domain/registry/state-document';
import type { Connection } from 'mongoose';
import { parseState, stateModel } from './state-models.ts';

type Filter = Readonly<Record<string, unknown>>;
type Sort = Readonly<Record<string, 1 | -1>>;

/** Lean reads of state documents outside transactions, the municipality always first. */
export interface FindState {
  readonly one: <E extends EntityName>(
    entity: E,
    tenantId: TenantId,
    filter: Filter,
  ) => Promise<StateDocument<E> | null>;
  readonly many: <E extends EntityName>(
    entity: E,
    tenantId: TenantId,
    filter: Filter,
    sort: Sort,
  ) => Promise<StateDocument<E>[]>;
}

export function findState(connection: Connection): FindState {
  return {
    one: async (entity, tenantId, filter) => {
      const stored = await stateModel(connection, entity)
        .findOne({ tenantId, ...filter })
        .lean();
      return stored === null ? null : parseState(entity, stored);
    },
    many: async (entity, tenantId, filter, sort) => {
      const stored = await stateModel(connection, entity)
        .find({ tenantId, ...filter })
        .sort(sort)
        .lean();
      return stored.map((document) => parseState(entity, document));
    },
  };
}
