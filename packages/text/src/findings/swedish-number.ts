/** A small count in figures or in words, `två` as 2; null for anything else. */
export function countOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  const at = WORDS.findIndex((words) => words.includes(lower));
  return at < 0 ? null : at;
}

/** `vartannat` is 2, `vart tredje` and `var tredje` are 3, `varje` is 1; from the word before `år`. */
export function everyYears(words: string): number | null {
  const lower = words.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^(?:varje|årligen|vart)$/.test(lower)) return 1;
  if (/^vart ?annat$/.test(lower)) return 2;
  const ordinal = /^(?:vart|var|varje) (\p{L}+|\d{1,2}):?e?$/u.exec(lower)?.[1];
  if (ordinal === undefined) return null;
  if (/^\d+$/.test(ordinal)) return Number(ordinal);
  const at = ORDINALS.indexOf(ordinal);
  return at < 0 ? null : at;
}

/** Years in `ettårig`, `treårig`, `3-årig`, `två år`; null for anything else. */
export function yearsLong(words: string): number | null {
  const match = /^(\p{L}+?|\d{1,2})[- ]?år/u.exec(words.toLowerCase());
  return match?.[1] === undefined ? null : countOf(match[1]);
}

/** Alternatives of a pattern that `countOf` can read. */
export const COUNT =
  '(?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton)';

const WORDS: readonly (readonly string[])[] = [
  ['noll'],
  ['en', 'ett', 'enda'],
  ['två', 'tvenne', 'båda'],
  ['tre'],
  ['fyra'],
  ['fem'],
  ['sex'],
  ['sju'],
  ['åtta'],
  ['nio'],
  ['tio'],
  ['elva'],
  ['tolv'],
  ['tretton'],
  ['fjorton'],
  ['femton'],
];
const ORDINALS = [
  '',
  'första',
  'annat',
  'tredje',
  'fjärde',
  'femte',
  'sjätte',
  'sjunde',
  'åttonde',
  'nionde',
  'tionde',
];
