import type { z } from 'zod';
import type { Change } from '../registry/change.ts';
import { stateDocuments, type EntityName, type StateDocument } from '../registry/state-document.ts';
import { written } from './a-round.ts';

/** The only document of a kind that a change writes, as it would be read back. */
export function theWritten<E extends EntityName>(change: Change<unknown>, entity: E): StateDocument<E>;
export function theWritten(change: Change<unknown>, entity: EntityName): unknown {
  const [value, ...more] = written(change, entity);
  if (value === undefined || more.length > 0) throw new Error(`One ${entity} is written.`);
  const schema: z.ZodType = stateDocuments[entity];
  return schema.parse(value);
}
