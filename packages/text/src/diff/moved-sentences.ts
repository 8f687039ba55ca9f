import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText, TextParagraph } from '../model/agreement-text.ts';
import { sentencesOf } from '../model/sentences.ts';
import type { ComparedParagraph } from './compare-texts.ts';
import type { Followed, FollowedParagraph, MovedSentence } from './followed-paragraph.ts';

type Paragraph = ComparedParagraph & Followed;

/**
 * The same comparison, where each paragraph that was written anew tells which of its sentences stood in another one.
 * What was divided or joined says so itself.
 */
export function movedSentences<T extends { readonly paragraphs: readonly Paragraph[] }>(
  sections: readonly T[],
  before: AgreementText,
  after: AgreementText,
): (Omit<T, 'paragraphs'> & { readonly paragraphs: readonly FollowedParagraph[] })[] {
  const written = new Set(
    sections.flatMap(({ paragraphs }) => paragraphs.filter((unit) => isWritten(unit)).map(({ id }) => id)),
  );
  const was = written.size < 2 ? NOWHERE : placesOf(before, written);
  const units = new Map(
    (written.size < 2 ? [] : after.sections).flatMap(({ paragraphs }) =>
      paragraphs.filter(({ id }) => written.has(id)).map((unit) => [unit.id, unit] as const),
    ),
  );
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((unit) => ({
      ...unit,
      sentencesFrom: unit.fate === 'removed' ? [] : cameTo(units.get(unit.id), was),
    })),
  }));
}

function isWritten({ fate, splitFrom, tookIn, mergedInto }: Paragraph): boolean {
  const isKin = splitFrom !== null || tookIn.length > 0 || mergedInto !== null;
  return !isKin && (fate === 'changed' || fate === 'added' || fate === 'removed');
}

type SentencePlaces = ReadonlyMap<UnitId, { readonly paragraphId: UnitId; readonly sectionId: UnitId }>;

function placesOf({ sections }: AgreementText, written: ReadonlySet<UnitId>): SentencePlaces {
  return new Map(
    sections.flatMap((section) =>
      section.paragraphs
        .filter(({ id }) => written.has(id))
        .flatMap((unit) =>
          sentencesOf(unit).map(({ id }) => [id, { paragraphId: unit.id, sectionId: section.id }] as const),
        ),
    ),
  );
}

function cameTo(unit: TextParagraph | undefined, was: SentencePlaces): MovedSentence[] {
  if (unit === undefined) return [];
  return sentencesOf(unit).flatMap(({ id, text }) => {
    const place = was.get(id);
    return place === undefined || place.paragraphId === unit.id ? [] : [{ text, sectionId: place.sectionId }];
  });
}

const NOWHERE: SentencePlaces = new Map();
