import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText, TextParagraph, TextSection } from '../model/agreement-text.ts';
import { longestRun } from './longest-run.ts';
import { wordDiff, type DiffPart } from './word-diff.ts';

/** What became of a unit from one version to the next; one that was both moved and reworded is `changed`. */
export type UnitFate = 'same' | 'changed' | 'added' | 'removed' | 'moved';

export interface ComparedParagraph {
  readonly id: UnitId;
  readonly kind: TextParagraph['kind'];
  readonly fate: UnitFate;
  readonly parts: readonly DiffPart[];
}

export interface ComparedSection {
  readonly id: UnitId;
  readonly level: TextSection['level'];
  readonly fate: UnitFate;
  /** Number and heading as one line. */
  readonly heading: readonly DiffPart[];
  readonly paragraphs: readonly ComparedParagraph[];
}

/**
 * Two versions of a text side by side, unit by unit by their ids: in the order of the new one, with what was taken
 * away where it stood. A paragraph that went to another section is removed there and added here.
 */
export function compareTexts(before: AgreementText, after: AgreementText): ComparedSection[] {
  const rows = align(before.sections, after.sections);
  return rows.map(({ old, now, isMoved }) => compareSections(old, now, isMoved));
}

/** The sections whose words, place or existence differ, in the order they are compared. */
export function changedSections(before: AgreementText, after: AgreementText): UnitId[] {
  return compareTexts(before, after)
    .filter(({ fate }) => fate !== 'same')
    .map(({ id }) => id);
}

function compareSections(
  old: TextSection | null,
  now: TextSection | null,
  isMoved: boolean,
): ComparedSection {
  const { id, level } = there(now ?? old);
  const heading = wordDiff(headingLine(old), headingLine(now));
  const paragraphs = align(old?.paragraphs ?? [], now?.paragraphs ?? []).map((row) => compareParagraphs(row));
  const isSame =
    heading.every(({ kind }) => kind === 'same') &&
    paragraphs.every(({ fate }) => fate === 'same') &&
    old?.level === now?.level;
  return { id, level, fate: fateOf(old, now, isSame, isMoved), heading, paragraphs };
}

function compareParagraphs({ old, now, isMoved }: Row<TextParagraph>): ComparedParagraph {
  const { id, kind } = there(now ?? old);
  const isSame = old?.text === now?.text && old?.kind === now?.kind;
  return {
    id,
    kind,
    fate: fateOf(old, now, isSame, isMoved),
    parts: wordDiff(old?.text ?? '', now?.text ?? ''),
  };
}

function fateOf(old: unknown, now: unknown, isSame: boolean, isMoved: boolean): UnitFate {
  if (old === null) return 'added';
  if (now === null) return 'removed';
  if (!isSame) return 'changed';
  return isMoved ? 'moved' : 'same';
}

/** Number and heading as one line; nothing for a section that is not there. */
export function headingLine(section: Pick<TextSection, 'number' | 'heading'> | null): string {
  if (section === null) return '';
  return section.number === null ? section.heading : `${section.number} ${section.heading}`;
}

function there<T>(unit: T | null): T {
  if (unit === null) throw new Error('A unit that is compared is in one of the texts.');
  return unit;
}

interface Row<T> {
  readonly old: T | null;
  readonly now: T | null;
  readonly isMoved: boolean;
}

/** Pairs units by id, in the new order; what is gone comes after what it stood after. */
function align<T extends { readonly id: UnitId }>(before: readonly T[], after: readonly T[]): Row<T>[] {
  const olds = new Map(before.map((unit) => [unit.id, unit]));
  const kept = new Set(after.map(({ id }) => id));
  const moved = movedAmong(
    before.filter(({ id }) => kept.has(id)).map(({ id }) => id),
    after.filter(({ id }) => olds.has(id)).map(({ id }) => id),
  );
  const goneAfter = new Map<UnitId | null, T[]>();
  let anchor: UnitId | null = null;
  for (const unit of before) {
    if (kept.has(unit.id)) anchor = unit.id;
    else goneAfter.set(anchor, [...(goneAfter.get(anchor) ?? []), unit]);
  }
  const gone = (id: UnitId | null): Row<T>[] =>
    (goneAfter.get(id) ?? []).map((old) => ({ old, now: null, isMoved: false }));
  return [
    ...gone(null),
    ...after.flatMap((now) => [
      { old: olds.get(now.id) ?? null, now, isMoved: moved.has(now.id) },
      ...gone(now.id),
    ]),
  ];
}

/** The fewest units whose move explains the new order: those outside the longest run that kept its order. */
function movedAmong(before: readonly UnitId[], after: readonly UnitId[]): ReadonlySet<UnitId> {
  const place = new Map(before.map((id, index) => [id, index]));
  const kept = new Set(longestRun(after.map((id) => place.get(id) ?? 0)));
  return new Set(after.filter((_, index) => !kept.has(index)));
}
