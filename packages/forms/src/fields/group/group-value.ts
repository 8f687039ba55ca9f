import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { GroupField } from './group-field.ts';
import { isNothing } from '../field-behaviour.ts';

/** Rows are read field by field where conditions are evaluated; here is what holds for the list as a whole. */
export const groupValue: FieldBehaviour<GroupField> = {
  empty: () => [],
  normalise: (_, raw) => (raw === null || (Array.isArray(raw) && raw.length === 0) ? undefined : raw),
  isEmpty: isNothing,
  schema: () => z.array(z.record(z.string(), z.unknown())),
  draft: () => z.array(z.record(z.string(), z.unknown())).check(z.maxLength(200)),
  show: () => '',
};

/** Rows a group takes when the definition says nothing. */
export const DEFAULT_MAX_ROWS = 50;
