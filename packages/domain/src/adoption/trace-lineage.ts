import type { Commitment, LineageChange } from '../agreement/commitment.ts';
import type { CommitmentId } from '../kernel/id.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { DroppedCommitment, WorksheetRow } from './adoption-case.ts';

/** A commitment of the version in force, as lineage needs it. */
export type EarlierCommitment = Pick<Commitment, 'id' | 'wording'>;

interface Lists {
  readonly rows: readonly WorksheetRow[];
  readonly dropped: readonly DroppedCommitment[];
}

/**
 * What became of the earlier commitments in a row, read from what it grew out of: of none it is new, of several
 * merged, of one that others grew out of too split; of one alone kept when the words are the same, else reworded.
 * domain.md appendix B.
 */
export function changeOfRow(
  row: Pick<WorksheetRow, 'from' | 'wording'>,
  rows: readonly Pick<WorksheetRow, 'from'>[],
  earlier: readonly EarlierCommitment[],
): LineageChange {
  const [first, ...others] = row.from;
  if (first === undefined) return 'new';
  if (others.length > 0) return 'merged';
  const sharing = rows.filter(({ from }) => from.includes(first));
  if (sharing.length > 1) return 'split';
  const wording = earlier.find(({ id }) => id === first)?.wording;
  return wording !== undefined && sameWords(wording, row.wording) ? 'kept' : 'reworded';
}

/** Whether two wordings differ in nothing but spaces and the last full stop. */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** The earlier commitments of which nobody has said what became. */
export function withoutFate(
  { rows, dropped }: Lists,
  earlier: readonly EarlierCommitment[],
): EarlierCommitment[] {
  const known = new Set<CommitmentId>([...rows.flatMap(({ from }) => from), ...dropped.map(({ id }) => id)]);
  return earlier.filter(({ id }) => !known.has(id));
}

/**
 * Whether what is said of the commitments holds together: nothing grows out of what is not there, nothing is both
 * carried on and dropped.
 */
export function checkLineage(
  { rows, dropped }: Lists,
  earlier: readonly EarlierCommitment[],
): Result<null, Refusal> {
  const known = new Map(earlier.map(({ id, wording }) => [id, wording]));
  const named = [...rows.flatMap(({ from }) => from), ...dropped.map(({ id }) => id)];
  if (named.some((id) => !known.has(id))) return refuse({ code: 'commitmentUnknown' });
  const carried = new Set(rows.flatMap(({ from }) => from));
  const both = dropped.find(({ id }) => carried.has(id));
  return both === undefined
    ? ok(null)
    : refuse({ code: 'lineageContradicts', wording: known.get(both.id) ?? '' });
}

/**
 * Whether every earlier commitment has its fate, and every dropped one its reason. Refuses `lineageIncomplete` with
 * those that lack one.
 */
export function checkFates(lists: Lists, earlier: readonly EarlierCommitment[]): Result<null, Refusal> {
  const missing = withoutFate(lists, earlier);
  if (missing.length > 0) {
    return refuse({
      code: 'lineageIncomplete',
      missing: missing.map(({ id, wording }) => ({ id, wording })),
    });
  }
  return lists.dropped.some(({ reason }) => reason === '')
    ? refuse({ code: 'adoptionReasonMissing', what: 'dropped' })
    : ok(null);
}

function plain(wording: string): string {
  return wording.normalize('NFC').replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '').toLocaleLowerCase('sv');
}
