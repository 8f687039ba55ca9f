import { isShort, plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** The headings that letters and protocols of a case have in all municipalities, whatever their order. */
export const CASE_HEADINGS = {
  summary: /^(?:sammanfattning(?: av ärendet)?|ärendebeskrivning|ärendet|beskrivning av ärendet|bakgrund)$/i,
  underlag:
    /^(?:beslutsunderlag(?: och bilagor)?|underlag(?: för beslut(?:et)?)?|handlingar(?: i ärendet)?)$/i,
  forslag: /^(?:\p{L}+s )?förslag till (?:beslut$|[^.]{3,200}:?$)/iu,
  yrkande:
    /^(?:yrkanden?|förslag till beslut på sammanträdet|förslag på sammanträdet|yrkanden och förslag)$/i,
  proposition: /^(?:propositioner|proposition|propositionsordning|propositionsordningar|beslutsgång)$/i,
  beslut: /^(?:[^.:§]{3,80}s )?beslut(?: för egen del)?$/iu,
  medskick: /^medskick(?: till [^.]{3,40})?$/i,
  reservation: /^(?:reservation(?:er)?|reservation mot beslutet)$/i,
  yttrande: /^(?:särskilda? yttranden?|protokollsanteckning(?:ar)?)$/i,
  mottagare:
    /^(?:beslutet (?:skickas|expedieras|delges|sänds|ska skickas|översänds)(?: till)?|beslut(?:et)? till|expedieras till|protokollsutdrag till|skickas till|kopia till|expediering|delges)$/i,
} as const;

export type CaseHeading = keyof typeof CASE_HEADINGS;

/** Which of a case's headings a line is; null for anything else. A colon at the end says nothing. */
export function caseHeadingOf(line: SourceLine): CaseHeading | null {
  if (!isShort(line)) return null;
  const text = plain(line.text).replace(/^#+ /, '').replace(/:$/, '').trim();
  if (!/^\p{Lu}/u.test(text)) return null;
  return HEADINGS.find((heading) => CASE_HEADINGS[heading].test(text)) ?? null;
}

/**
 * Whether at least two different headings of a case follow before the next one of its kind: an agreement may
 * number its clauses with §, but it has none of these.
 */
export function hasCaseSignals(
  lines: readonly SourceLine[],
  at: number,
  isNext: (text: string) => boolean,
): boolean {
  const seen = new Set<string>();
  for (const line of lines.slice(at + 1, at + MOST_LINES)) {
    const text = plain(line.text);
    if (isShort(line) && isNext(text)) return false;
    const heading = caseHeadingOf(line);
    if (heading !== null && heading !== 'summary') seen.add(heading);
    if (DIARY.test(text)) seen.add('diary');
    if (seen.size >= 2) return true;
  }
  return false;
}

const HEADINGS: readonly CaseHeading[] = [
  'summary',
  'underlag',
  'yrkande',
  'proposition',
  'medskick',
  'reservation',
  'yttrande',
  'mottagare',
  'forslag',
  'beslut',
];
const DIARY = /^(?:dnr|diarienr|diarienummer|ärendenummer)(?!\p{L})/iu;
const MOST_LINES = 80;
