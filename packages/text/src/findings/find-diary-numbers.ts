/** A diary number in a text, and what the text says it is the number of. */
export type FoundDiaryNumber = {
  /** As written, spaces collapsed. */
  readonly raw: string;
  readonly role: 'own' | 'replaced' | 'history';
  readonly line: number;
};

type Passage = { readonly text: string; readonly line: number };

/**
 * Finds diary numbers in all the ways that municipalities write them: `KS 2024/535`, `KS 17/53`, `Ks 598/2009`,
 * `KS/2016:639`, `KSN-2023-00123`, and what follows the word dnr. Numbers of laws, inquiries and bills are none.
 * A number after `ersätter` is the replaced text's; several in one sentence about the years are its history.
 */
export function findDiaryNumbers(passages: readonly Passage[]): FoundDiaryNumber[] {
  const found = passages.flatMap(({ text, line }) => {
    const numbers = diaryNumbersIn(text);
    const history = isHistory(text, numbers.length);
    return numbers.map(
      ({ raw, at }) => ({ raw, line, role: history ? 'history' : roleAt(text, at) }) as const,
    );
  });
  const seen = new Set<string>();
  return found.filter(({ raw, role }) => !seen.has(`${role} ${raw}`) && seen.add(`${role} ${raw}`));
}

/** All diary numbers of one text as written, in order. */
export function diaryNumbersIn(text: string): { readonly raw: string; readonly at: number }[] {
  if (!/\d/.test(text)) return [];
  const found = new Map<string, number>();
  for (const match of text.matchAll(FREE)) {
    const raw = spaced(match[0]);
    // `Dnr 2020/345` is a label and a number.
    if (/^(?:dnr|diarienr)(?!\p{L})/iu.test(raw)) continue;
    if (!isPublicSeries(raw) && !found.has(raw)) found.set(raw, match.index);
    if (found.size >= MOST_NUMBERS) break;
  }
  const known = [...found.keys()];
  for (const match of text.matchAll(LABELLED)) {
    const raw = spaced(match[1] ?? '');
    if (!known.some((one) => one.includes(raw)) && !found.has(raw)) found.set(raw, match.index);
    if (found.size >= 2 * MOST_NUMBERS) break;
  }
  return [...found].map(([raw, at]) => ({ raw, at })).toSorted((a, b) => a.at - b.at);
}

/** The body that a diary number belongs to, upper case without diacritics: `Jä 18/51` as `JA`. Empty when not told. */
export function organOf(raw: string): string {
  const letters = /^\p{L}+/u.exec(raw)?.[0] ?? '';
  return letters.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

/** The number without its body, as digits: `HM 19/37` as [19, 37]. */
export function figuresOf(raw: string): number[] {
  return (raw.match(/\d+/g) ?? []).map(Number);
}

function roleAt(text: string, at: number): 'own' | 'replaced' {
  const before = text.slice(0, at);
  const replaces = before.search(REPLACES);
  if (replaces < 0) return 'own';
  // A new sentence, or a clause about this text's own number, is no longer about the replaced one.
  return /[^\s.]{3}\. \p{Lu}|(?:har|med|får) (?:dnr|diarie)/u.test(before.slice(replaces))
    ? 'own'
    : 'replaced';
}

/** Several numbers among several years, told as what happened: `funnits sedan 2010 (…), reviderades 2020 (…)`. */
function isHistory(text: string, numbers: number): boolean {
  // A label or a replaced text tells what a number is of.
  if (numbers < 2 || REPLACES.test(text) || /(?<!\p{L})(?:dnr|diarien)/iu.test(text)) return false;
  const years = text.replace(FREE, ' ').match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return years.length >= 2 && TOLD.test(text);
}

function isPublicSeries(raw: string): boolean {
  // `PERIODEN 2026-2030` is a span of years.
  if (/(?:19|20)\d{2} ?[–-] ?(?:19|20)\d{2}$/.test(raw)) return true;
  return PUBLIC_SERIES.test(raw) || /^\p{L}*FS(?!\p{L})/u.test(raw);
}

function spaced(raw: string): string {
  return raw.replace(/\s+/g, ' ').trim();
}

/** In one paragraph; a case file's longest list has a tenth of it. */
const MOST_NUMBERS = 100;
const YEAR = '(?:19|20)\\d{2}';
/** A body's letters, then year and serial in either order; a year of two digits only with a stroke. */
const FREE = new RegExp(
  `(?<![\\p{L}\\d/:.-])(?:\\p{Lu}{2,8}|\\p{Lu}\\p{Ll}{1,2}|\\p{Lu}{1,3}\\p{Ll}{1,3})(?:[ \\u00a0]?/[ \\u00a0]?|[ \\u00a0]|-)?` +
    `(?:${YEAR} ?[/:.–-] ?\\d{2,6}(?!-\\d)|${YEAR}[/:]\\d{1,6}|\\d{1,6}/${YEAR}|\\d{2}/\\d{1,5})(?![\\p{L}\\d]|[–/:]\\d|-\\d{4})`,
  'gu',
);
const LABELLED =
  /(?<!\p{L})(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|diariefört som)[.:]?\s{0,3}((?:\p{L}{1,8}[ /-]?)?\d{1,6}[/:.-]\d{1,6}(?: \d{3}(?![\d-]))?)(?![\d-])/giu;
const REPLACES = /(?<!\p{L})(?:ersätter|ersatte|upphäver|i stället för|avlöser|föregås av)(?!\p{L})/iu;
const TOLD =
  /(?<!\p{L})(?:sedan|revidera\p{L}*|antog\p{L}*|antagen|översyn|förnya\p{L}*|uppdatera\p{L}*|tecknades|beslutade\p{L}*)(?!\p{L})/iu;
const PUBLIC_SERIES =
  /^(?:SOU|SFS|DS|DIR|SKR|PROP|BET|RSKR|EU|EG|EEG|NJA|HFD|RÅ|MÖD|ISO|FN|LAG|LOU|KL|FL|OSL|GDPR|CELEX|AFS|HSLF|COM|TEL|ST|NR|SS|EN ISO|ÅR|UR|DEN|MAJ|JUN|JUL|OKT|NOV|DEC|JAN|FEB|APR|AUG|SEP|MAR|VT|HT)(?!\p{L})/iu;
