import { UnitId } from '@overens/domain/kernel/id';
import type { Followed, FollowedParagraph } from '@overens/text/diff/followed-paragraph';
import { SectionLevel, type AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import { headingLine } from './form-sections.ts';

export const UnitFate = z.enum(['same', 'changed', 'added', 'removed', 'moved']);

/** How many units, headings and paragraphs, had each fate. */
export const FateCounts = z.record(UnitFate, z.int());

/** A wording with what was taken out and put in. */
export const ComparedWords = z.array(
  z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }),
);

/** Where the words of a unit came from or went, each by the heading that they stood or stand under. */
export const FollowedView = z.strictObject({
  cameFrom: z.string().nullable(),
  /** Its words are shown there. */
  wentTo: z.string().nullable(),
  splitFrom: z.string().nullable(),
  tookIn: z.array(z.string()),
  /** Its words are shown there. */
  mergedInto: z.string().nullable(),
});
export type FollowedView = z.infer<typeof FollowedView>;

export const ComparedParagraphView = z.strictObject({
  id: UnitId,
  kind: z.enum(['paragraph', 'listItem']),
  fate: UnitFate,
  parts: ComparedWords,
  ...FollowedView.shape,
  /** Sentences that stood in another paragraph before, and under which heading. */
  sentencesFrom: z.array(z.strictObject({ text: z.string(), from: z.string() })),
});
export type ComparedParagraphView = z.infer<typeof ComparedParagraphView>;

/** A section in a comparison: what became of it, of its heading and of each of its paragraphs. */
export const ComparedSectionView = z.strictObject({
  id: UnitId,
  level: SectionLevel,
  fate: UnitFate,
  title: z.string(),
  heading: ComparedWords,
  headingFrom: FollowedView,
  paragraphs: z.array(ComparedParagraphView),
});

type Titles = ReadonlyMap<UnitId, string>;

/** What each section is called in two versions: by the newer one, where it is in both. */
export function titlesIn(before: AgreementText, after: AgreementText): Titles {
  return new Map(
    [...before.sections, ...after.sections].map((section) => [section.id, headingLine(section)]),
  );
}

export function followedView(from: Followed, titles: Titles): FollowedView {
  const titleOf = (id: UnitId | null): string | null => (id === null ? null : (titles.get(id) ?? null));
  return {
    cameFrom: titleOf(from.cameFrom),
    wentTo: titleOf(from.wentTo),
    splitFrom: titleOf(from.splitFrom),
    tookIn: from.tookIn.map((id) => titles.get(id) ?? ''),
    mergedInto: titleOf(from.mergedInto),
  };
}

export function comparedParagraphView(unit: FollowedParagraph, titles: Titles): ComparedParagraphView {
  return {
    id: unit.id,
    kind: unit.kind,
    fate: unit.fate,
    parts: unit.parts.map((part) => ({ ...part })),
    ...followedView(unit, titles),
    sentencesFrom: unit.sentencesFrom.map(({ text, sectionId }) => ({
      text,
      from: titles.get(sectionId) ?? '',
    })),
  };
}
