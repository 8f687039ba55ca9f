import type { FormField } from '../definition/form-field.ts';
import { isRecord, ownValue } from './answer-values.ts';
import type { IssueReason } from './form-issue.ts';
import { unitsSpokenOf } from './form-passage.ts';
import type { FormUnit } from './form-unit.ts';

export type Misfit = { readonly path: readonly string[]; readonly reason: IssueReason };

/** What in the raw answer the unit has no place for: unknown fields, and comments on what does not stand in it. */
export function misfitsOf({ fields, passages }: FormUnit, raw: unknown): readonly Misfit[] {
  const unknown = unknownFields(fields, raw);
  if (unknown.length > 0 || !isRecord(raw)) return unknown;
  const about = fields.filter(({ type }) => type === 'passages');
  if (about.length === 0) return unknown;
  const known = new Set(passages.map(({ id }) => id));
  return about.flatMap(({ key }) =>
    unitsSpokenOf(ownValue(raw, key))
      .filter(({ unitId }) => !known.has(unitId))
      .map(({ index }): Misfit => ({
        path: [key, String(index), 'text'],
        reason: { code: 'unknownPassage' },
      })),
  );
}

/**
 * What in the raw answer no field of the form can hold, whether the fields are visible or not.
 * Hidden answers are dropped in silence, unknown ones never: they would be lost without anyone knowing.
 */
function unknownFields(fields: readonly FormField[], raw: unknown): readonly Misfit[] {
  if (!isRecord(raw)) return [{ path: [], reason: { code: 'wrongShape' } }];
  return Object.entries(raw).flatMap(([key, value]) => {
    const field = fields.find((candidate) => candidate.key === key);
    if (field === undefined) return [{ path: [key], reason: { code: 'unknownField' } } satisfies Misfit];
    return field.type === 'group' ? unknownInRows(field.fields, key, value) : [];
  });
}

function unknownInRows(fields: readonly FormField[], key: string, rows: unknown): readonly Misfit[] {
  if (rows === undefined || rows === null) return [];
  if (!Array.isArray(rows)) return [{ path: [key], reason: { code: 'wrongShape' } }];
  return rows.flatMap((row: unknown, index) =>
    unknownFields(fields, row).map(({ path, reason }) => ({ path: [key, String(index), ...path], reason })),
  );
}
