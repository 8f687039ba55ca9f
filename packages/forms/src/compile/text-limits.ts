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
    const actual = characterCount(text);
    return actual > limit ? { code: 'tooLong', limit, actual } : null;
  });
}

export const fitsInDraft = reasonCheck<string>((text) => {
  const actual = characterCount(text);
  return actual > DRAFT_TEXT_LIMIT ? { code: 'tooLongToSave', limit: DRAFT_TEXT_LIMIT, actual } : null;
});
