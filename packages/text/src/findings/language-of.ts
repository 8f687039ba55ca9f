/** The language that a text's small words are mostly of; `sv` when there is too little to tell. */
export function languageOf(texts: readonly string[]): 'sv' | 'en' | 'no' | 'de' | 'fi' | 'fr' {
  const counts = new Map<string, number>();
  let left = MOST_WORDS;
  for (const text of texts) {
    for (const [word] of text
      .slice(0, MOST_CHARACTERS)
      .toLowerCase()
      .matchAll(/\p{L}+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      left -= 1;
    }
    if (left <= 0) break;
  }
  const share = LANGUAGES.map(([language, words]) => ({
    language,
    hits: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const [most] = share.toSorted((a, b) => b.hits - a.hits);
  const swedish = share.find(({ language }) => language === 'sv')?.hits ?? 0;
  return most && most.hits >= 8 && most.hits > swedish * 1.5 ? most.language : 'sv';
}

const MOST_WORDS = 1_500;
const MOST_CHARACTERS = 20_000;
const LANGUAGES = [
  ['sv', ['och', 'att', 'som', 'är', 'för', 'av', 'på', 'med', 'den', 'till']],
  ['en', ['and', 'the', 'of', 'to', 'that', 'is', 'for', 'with', 'by', 'shall']],
  ['no', ['og', 'å', 'ikke', 'av', 'til', 'er', 'et', 'med', 'på', 'skal', 'af', 'at']],
  ['de', ['und', 'der', 'die', 'das', 'von', 'zu', 'ist', 'mit', 'den', 'für']],
  ['fi', ['ja', 'on', 'ei', 'että', 'sekä', 'tai', 'ovat', 'joka', 'kunnan', 'kanssa']],
  ['fr', ['et', 'le', 'la', 'les', 'des', 'de', 'du', 'est', 'pour', 'dans']],
] as const;
