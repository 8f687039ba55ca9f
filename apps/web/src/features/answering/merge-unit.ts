import type { UnitValues } from '@overens/forms/compile/answer-values';
import { byPassage, passageEntries } from './passage-entries.ts';
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
      const together = mergePassages(was, here, there);
      if (together === null) conflicts.push({ key, mine: here, theirs: there });
      else values[key] = together;
    }
  }
  return { values, conflicts };
}

/** Comments on single sentences stand beside each other; `null` when both wrote otherwise on the same one. */
function mergePassages(was: unknown, here: unknown, there: unknown): unknown {
  const [before, mine, theirs] = [was ?? [], here ?? [], there ?? []].map((value) => {
    const entries = passageEntries(value);
    return entries === null ? null : byPassage(entries);
  });
  if (!before || !mine || !theirs) return null;
  const units = [...new Set([...theirs.keys(), ...mine.keys()])];
  const texts = units.map((id) => standing(before.get(id), mine.get(id), theirs.get(id)));
  if (texts.includes(null)) return null;
  return units.flatMap((unitId, index) => {
    const text = texts[index];
    return typeof text === 'string' ? [{ unitId, text }] : [];
  });
}

/** The text that stands when two have been at it; `undefined` when it was taken away, `null` for a choice to make. */
function standing(
  was: string | undefined,
  here: string | undefined,
  there: string | undefined,
): string | undefined | null {
  if (there === was || there === here) return here;
  return here === was ? there : null;
}
