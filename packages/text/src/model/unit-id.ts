import { UnitId } from '@overens/domain/kernel/id';

export type UnitKind = 'sec' | 'par';

/** Gives a unit its id from its kind and its position (from 1) among units of that kind. */
export type AssignUnitId = (kind: UnitKind, index: number) => UnitId;

/** The importer's own ids: position in base 32, so the same file always gets the same ids (`sec_0000000a`). */
export function unitIdAt(kind: UnitKind, index: number): UnitId {
  return UnitId.parse(`${kind}_${padded(index)}`);
}

/** The id of a paragraph made from a left-out source line; `u` never occurs in an importer id. */
export function unitIdOfSourceLine(line: number): UnitId {
  return UnitId.parse(`par_u0${padded(line)}`);
}

/**
 * The id of the same unit as the other kind: a heading made into a paragraph and back has its first id again.
 * Two units never meet: what has no `u` gets one, what has one loses it.
 */
export function unitIdAsOtherKind(id: UnitId): UnitId {
  const [kind, suffix] = [id.slice(0, 3), id.slice(4)];
  const other = kind === 'sec' ? 'par' : 'sec';
  const swapped = suffix.startsWith(SWAPPED) ? suffix.slice(SWAPPED.length) : `${SWAPPED}${suffix}`;
  return UnitId.parse(`${other}_${swapped}`);
}

function padded(position: number): string {
  let left = position;
  let digits = '';
  do {
    digits = ALPHABET.charAt(left % 32) + digits;
    left = Math.floor(left / 32);
  } while (left > 0);
  return digits.padStart(8, '0');
}

/** Crockford base 32 as in `@overens/domain/kernel/id`: without i, l, o and u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SWAPPED = 'uu';
