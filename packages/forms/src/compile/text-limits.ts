import { characterCount } from './plain-text.ts';
import { reasonCheck } from './reason-check.ts';

/** Characters in a long answer when the definition says nothing. */
export const LONG_TEXT_LIMIT = 20_000;
/** Characters on one line when the definition says nothing. */
export const ONE_LINE_LIMIT = 300;
/** Characters a draft may hold in one field: over every limit, so that no one loses what is too long to hand in. */
export const DRAFT_TEXT_LIMIT = 200_000;

export function atMostCharacters(limit: number) {
  return reasonCheck<string>((text) => {
    const actual = countOver(text, limit);
    return actual === null ? null : { code: 'tooLong', limit, actual };
  });
}

export const fitsInDraft = reasonCheck<string>((text) => {
  const actual = countOver(text, DRAFT_TEXT_LIMIT);
  return actual === null ? null : { code: 'tooLongToSave', limit: DRAFT_TEXT_LIMIT, actual };
});

/** The number of characters when there are more than `limit`; most texts need no counting. */
function countOver(text: string, limit: number): number | null {
  if (text.length <= limit) return null;
  const actual = characterCount(text);
  return actual > limit ? actual : null;
}
