import type { AgreementText, TextParagraph, TextSection } from './agreement-text.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** A section as somebody can answer on it: as a whole, by paragraph and by sentence. */
export interface AnswerableSection {
  readonly id: TextSection['id'];
  /** As it is read: `4.2 Mötesplatser`. */
  readonly title: string;
  readonly level: TextSection['level'];
  readonly paragraphs: readonly {
    readonly id: TextParagraph['id'];
    readonly kind: TextParagraph['kind'];
    readonly sentences: readonly Sentence[];
  }[];
}

/** The sections of a text in reading order, with what in each can be answered on. */
export function answerableSections({ sections }: Pick<AgreementText, 'sections'>): AnswerableSection[] {
  return sections.map(({ id, number, heading, level, paragraphs }) => ({
    id,
    title: number === null ? heading : `${number} ${heading}`,
    level,
    paragraphs: paragraphs.map((unit) => ({ id: unit.id, kind: unit.kind, sentences: sentencesOf(unit) })),
  }));
}
