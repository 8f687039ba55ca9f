import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText, TextParagraph, TextSection } from '../model/agreement-text.ts';
import { compareTexts, type ComparedParagraph, type UnitFate } from './compare-texts.ts';
import { wordDiff, type DiffPart } from './word-diff.ts';

/** A paragraph in a comparison that follows it when it goes to another section. */
export interface FollowedParagraph extends ComparedParagraph {
  /** The section where it stood before, when that is another one; words and fate are against what it was there. */
  readonly cameFrom: UnitId | null;
  /** The section where it stands now, when it was taken from this one; its words are shown there. */
  readonly wentTo: UnitId | null;
}

export interface FollowedSection {
  readonly id: UnitId;
  readonly level: TextSection['level'];
  readonly fate: UnitFate;
  readonly heading: readonly DiffPart[];
  readonly paragraphs: readonly FollowedParagraph[];
}

/** Two versions side by side as in `compareTexts`, where a paragraph that changed section is moved and not new. */
export function followUnits(before: AgreementText, after: AgreementText): FollowedSection[] {
  const [was, is] = [placesIn(before), placesIn(after)];
  return compareTexts(before, after).map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((unit) => follow(unit, was.get(unit.id), is.get(unit.id))),
  }));
}

/** How many units had each fate: headings and paragraphs, each once. */
export function countFates(sections: readonly FollowedSection[]): Record<UnitFate, number> {
  const counts: Record<UnitFate, number> = { same: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const section of sections) {
    counts[headingFate(section)] += 1;
    for (const { fate, wentTo } of section.paragraphs) if (wentTo === null) counts[fate] += 1;
  }
  return counts;
}

/** What became of a section's own heading, whatever became of what stands under it. */
export function headingFate({ fate, heading }: Pick<FollowedSection, 'fate' | 'heading'>): UnitFate {
  if (fate !== 'changed') return fate;
  return heading.every(({ kind }) => kind === 'same') ? 'same' : 'changed';
}

interface Place {
  readonly sectionId: UnitId;
  readonly unit: TextParagraph;
}

function follow(compared: ComparedParagraph, was?: Place, is?: Place): FollowedParagraph {
  const isElsewhere = was !== undefined && is !== undefined && was.sectionId !== is.sectionId;
  if (!isElsewhere) return { ...compared, cameFrom: null, wentTo: null };
  if (compared.fate === 'removed') return { ...compared, cameFrom: null, wentTo: is.sectionId };
  const isSame = was.unit.text === is.unit.text && was.unit.kind === is.unit.kind;
  return {
    ...compared,
    fate: isSame ? 'moved' : 'changed',
    parts: wordDiff(was.unit.text, is.unit.text),
    cameFrom: was.sectionId,
    wentTo: null,
  };
}

function placesIn({ sections }: AgreementText): ReadonlyMap<UnitId, Place> {
  return new Map(
    sections.flatMap(({ id, paragraphs }) =>
      paragraphs.map((unit) => [unit.id, { sectionId: id, unit }] as const),
    ),
  );
}
