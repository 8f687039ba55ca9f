import { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText, TextParagraph } from './agreement-text.ts';
import { splitSentences } from './split-sentences.ts';

/** One sentence of a paragraph or item. */
export interface Sentence {
  readonly id: UnitId;
  readonly text: string;
}

/** A paragraph's sentences in order, each with its id. */
export function sentencesOf(paragraph: Pick<TextParagraph, 'id' | 'text' | 'sentences'>): Sentence[] {
  const ids = paragraph.sentences;
  return splitSentences(paragraph.text).map((text, index) => ({
    id: ids?.[index] ?? firstSentenceId(paragraph.id, index),
    text,
  }));
}

/**
 * The id that a sentence has when its paragraph is first read: the paragraph's and its place. Only ids that are others
 * than these are kept with the text, so a text from before sentences had ids has them too.
 */
export function firstSentenceId(paragraphId: UnitId, index: number): UnitId {
  const place = `${digit(Math.floor(index / 32))}${digit(index % 32)}`;
  return UnitId.parse(`sen_${paragraphId.slice(4)}${place}`);
}

/** Every sentence of a text with the paragraph that it stands in, by its id. */
export function sentencePlaces({
  sections,
}: Pick<AgreementText, 'sections'>): ReadonlyMap<
  UnitId,
  { readonly text: string; readonly paragraphId: UnitId }
> {
  return new Map(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((unit) =>
        sentencesOf(unit).map(({ id, text }) => [id, { text, paragraphId: unit.id }] as const),
      ),
    ),
  );
}

function digit(value: number): string {
  return '0123456789abcdefghjkmnpqrstvwxyz'.charAt(value);
}
