import type { FormField } from '../definition/form-field.ts';
import { isRecord } from './answer-values.ts';
import type { IssueReason } from './form-issue.ts';

export type Misfit = { readonly path: readonly string[]; readonly reason: IssueReason };

/**
 * What in the raw answer no field of the form can hold, whether the fields are visible or not.
 * Hidden answers are dropped in silence, unknown ones never: they would be lost without anyone knowing.
 */
export function unknownFields(fields: readonly FormField[], raw: unknown): readonly Misfit[] {
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
