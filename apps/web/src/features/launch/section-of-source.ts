import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText } from '@overens/text/model/agreement-text';

/** The section where a line of the source stands; `null` when it is not found in the text as it is now. */
export function sectionOfSource(text: AgreementText, source: string): UnitId | null {
  const wanted = letters(source);
  if (wanted.length < FEWEST_LETTERS) return null;
  const found = text.sections.find(
    ({ number, heading, paragraphs }) =>
      letters(`${number ?? ''} ${heading}`).includes(wanted) ||
      paragraphs.some((paragraph) => letters(paragraph.text).includes(wanted)),
  );
  return found?.id ?? null;
}

/** Letters and figures only: bullets, spaces and hyphens are lost or moved when lines are joined. */
function letters(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const FEWEST_LETTERS = 3;
