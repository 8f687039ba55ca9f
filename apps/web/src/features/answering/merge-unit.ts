import type { UnitValues } from '@overens/forms/compile/answer-values';
import { isSameValue } from './same-value.ts';

/** A field that was changed both here and elsewhere; a person must choose. */
export interface FieldConflict {
  readonly key: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergedUnit {
  /** With this device's text in the fields that are in conflict. */
  readonly values: UnitValues;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Brings together a part of the answer that was written on two devices.
 * What only one of them changed stands; what both changed differently is left to the person. Nothing is dropped.
 * @param base what both started from, as last read from the server
 */
export function mergeUnit(base: UnitValues, mine: UnitValues, theirs: UnitValues): MergedUnit {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const values: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const key of keys) {
    const [was, here, there] = [base[key], mine[key], theirs[key]];
    values[key] = isSameValue(here, was) ? (there ?? here) : here;
    if (!isSameValue(here, was) && !isSameValue(there, was) && !isSameValue(here, there)) {
      conflicts.push({ key, mine: here, theirs: there });
    }
  }
  return { values, conflicts };
}
