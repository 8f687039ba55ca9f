/** The most sentences of one paragraph that are told apart; what comes after belongs to the last of them. */
export const MAX_SENTENCES = 1_024;

/**
 * The sentences of a paragraph, in order: joined with a space between they are the paragraph. A paragraph without a
 * full stop is one sentence. By our own rule and not the platform's, so that the same words are the same sentences in
 * every browser and in twenty years: ids hang on it.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  let word = 0;
  for (const { index, 0: gap } of text.matchAll(/ +/g)) {
    const next = index + gap.length;
    const isEnd = endsSentence(text.slice(word, index), text.slice(next, next + BEGINNING));
    word = next;
    if (!isEnd) continue;
    if (sentences.length === MAX_SENTENCES - 1) break;
    sentences.push(text.slice(start, index));
    start = next;
  }
  const rest = text.slice(start);
  return rest === '' ? sentences : [...sentences, rest];
}

/** @param word the last of the sentence, if it ends there; `after` what follows the gap */
function endsSentence(word: string, after: string): boolean {
  if (!/[.!?…][”"’»)\]]*$/u.test(word)) return false;
  // A sentence begins with a capital, a figure, or what stands before such a one.
  if (!/^[”"“‘«([–—-]*\s?[\p{Lu}\p{N}]/u.test(after)) return false;
  const bare = word.replaceAll(/^[”"“‘«([]+|[”"’»)\]]+$/gu, '');
  if (NEVER_LAST.has(bare)) return false;
  // An initial (`A. Ek`) and the number of a list or a date (`den 1. Maj`) end no sentence.
  return !/^(?:\p{Lu}|\p{N}{1,2}|[ivxIVX]{1,4})\.$/u.test(bare);
}

/** Enough to see how what follows begins. */
const BEGINNING = 12;

/** Abbreviations after which a sentence goes on, also before a capital. `m.m.` and `osv.` may well be the last. */
const NEVER_LAST = new Set(
  [
    't.ex.',
    'bl.a.',
    'd.v.s.',
    'dvs.',
    's.k.',
    'f.d.',
    'fr.o.m.',
    't.o.m.',
    'p.g.a.',
    'm.a.o.',
    'e.g.',
    'i.e.',
  ].concat(
    [
      'kap.',
      'nr.',
      'kl.',
      'ca.',
      'jfr.',
      'jfr',
      'resp.',
      'inkl.',
      'exkl.',
      'tel.',
      'st.',
      'avd.',
      'bil.',
      'dnr.',
    ],
    [
      'ev.',
      'enl.',
      'ang.',
      'prop.',
      'art.',
      'mom.',
      'punkt.',
      'sid.',
      's.',
      'eg.',
      'ung.',
      'max.',
      'min.',
      'obs.',
    ],
  ),
);
