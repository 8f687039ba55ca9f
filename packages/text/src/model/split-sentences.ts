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
  for (const { index, 0: gap } of text.matchAll(/ +/g)) {
    if (!endsSentence(text.slice(start, index), text.slice(index + gap.length))) continue;
    if (sentences.length === MAX_SENTENCES - 1) break;
    sentences.push(text.slice(start, index));
    start = index + gap.length;
  }
  const rest = text.slice(start);
  return rest === '' ? sentences : [...sentences, rest];
}

function endsSentence(before: string, after: string): boolean {
  if (!/[.!?…][”"’»)\]]*$/u.test(before)) return false;
  // A sentence begins with a capital, a figure, or what stands before such a one.
  if (!/^[”"“‘«([–—-]*\s?[\p{Lu}\p{N}]/u.test(after)) return false;
  const word = lastWord(before);
  if (NEVER_LAST.has(word)) return false;
  // An initial (`A. Ek`) and the number of a list or a date (`den 1. Maj`) end no sentence.
  return !/^(?:\p{Lu}|\p{N}{1,2}|[ivxIVX]{1,4})\.$/u.test(word);
}

/** The word before the gap with its full stops, without quotes and brackets around it. */
function lastWord(before: string): string {
  return before.slice(before.lastIndexOf(' ') + 1).replaceAll(/^[”"“‘«([]+|[”"’»)\]]+$/gu, '');
}

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
