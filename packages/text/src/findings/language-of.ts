/** A language that is told by its name, or `other` for one that is only known not to be Swedish. */
export type Language = (typeof LANGUAGES)[number][0] | 'ar' | 'other';

/**
 * The language that a text's small words are mostly of; `sv` when there is too little to tell. A text of some
 * length with hardly any of Swedish's small words is in another language, whichever that is.
 */
export function languageOf(texts: readonly string[]): Language {
  const counts = new Map<string, number>();
  const letters = { latin: 0, arabic: 0, other: 0 };
  let words = 0;
  for (const text of texts) {
    for (const [word] of text
      .slice(0, MOST_CHARACTERS)
      .toLowerCase()
      .matchAll(/\p{L}+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      letters[scriptOf(word)] += 1;
      words += 1;
    }
    if (words >= MOST_WORDS) break;
  }
  if (letters.arabic > words / 2 && words >= FEWEST_WORDS) return 'ar';
  return byWords(counts, words);
}

function byWords(counts: ReadonlyMap<string, number>, words: number): Language {
  const share = LANGUAGES.map(([language, small]) => ({
    language,
    hits: small.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const [most] = share.toSorted((a, b) => b.hits - a.hits);
  const swedish = share.find(({ language }) => language === 'sv')?.hits ?? 0;
  if (most && most.hits >= 8 && most.hits > swedish * 1.5) return most.language;
  return words >= FEWEST_WORDS && swedish * LEAST_SHARE < words ? 'other' : 'sv';
}

function scriptOf(word: string): 'latin' | 'arabic' | 'other' {
  if (/^\p{Script=Latin}/u.test(word)) return 'latin';
  return /^\p{Script=Arabic}/u.test(word) ? 'arabic' : 'other';
}

const MOST_WORDS = 1_500;
const MOST_CHARACTERS = 20_000;
/** Fewer words than these do not tell. */
const FEWEST_WORDS = 40;
/** In Swedish prose every sixth word is one of the small ones; in no text of some length fewer than one of fifty. */
const LEAST_SHARE = 50;
const LANGUAGES = [
  ['sv', ['och', 'att', 'som', 'är', 'för', 'av', 'på', 'med', 'den', 'till']],
  ['en', ['and', 'the', 'of', 'to', 'that', 'is', 'for', 'with', 'by', 'shall']],
  ['no', ['og', 'å', 'ikke', 'av', 'til', 'er', 'et', 'med', 'på', 'skal', 'af', 'at']],
  ['de', ['und', 'der', 'die', 'das', 'von', 'zu', 'ist', 'mit', 'den', 'für']],
  ['fi', ['ja', 'on', 'ei', 'että', 'sekä', 'tai', 'ovat', 'joka', 'kunnan', 'kanssa']],
  ['fr', ['et', 'le', 'la', 'les', 'des', 'de', 'du', 'est', 'pour', 'dans']],
  ['so', ['waa', 'iyo', 'ka', 'ku', 'ee', 'oo', 'ayaa', 'waxaa', 'uu', 'ay', 'leh', 'ama', 'la', 'si']],
] as const;
