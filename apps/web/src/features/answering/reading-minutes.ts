import type { AgreementText } from '@overens/text/model/agreement-text';

/** About how long a letter and a text take to read, in whole five minutes; five at the least. */
export function readingMinutes(letter: readonly string[], text: AgreementText): number {
  const passages = text.sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.map((paragraph) => paragraph.text),
  ]);
  const words = [...letter, ...passages].join(' ').split(/\s+/).length;
  return Math.max(5, Math.ceil(words / WORDS_PER_MINUTE / 5) * 5);
}

/** A calm reader of Swedish official prose. */
const WORDS_PER_MINUTE = 180;
