import { bodyInitials, mayStandFor } from './body-initials.ts';
import { figuresOf, organOf } from './find-diary-numbers.ts';
import type { FoundExtract } from './find-extract.ts';
import type { FoundLetter } from './find-letter.ts';
import type { ImportQuestionCode } from './import-findings.ts';
import { weekdayOf } from './swedish-date.ts';

/** Something in the source that a person should look at; the words are the screen's. */
export type Finding = {
  readonly code: ImportQuestionCode;
  /** What it is about, in the source's own words or a count; empty when the code says all. */
  readonly detail: string;
  readonly line: number | null;
};

/** An extract with what the rest of the case says about its body. */
export type CheckedExtract = {
  readonly extract: FoundExtract;
  /** The body's name as the letter writes it, without the word for a local board: `Järna`. */
  readonly body: string;
  /** The letters of its diary numbers; empty when it has none. */
  readonly organ: string;
  readonly anslagImplausible: boolean;
};

export type CheckedCase = {
  readonly extracts: readonly CheckedExtract[];
  readonly findings: readonly Finding[];
};

/**
 * Compares a letter with the extracts that answer it: numbers, days and names that do not agree, bodies that were
 * asked and have not answered. Nothing is corrected; each is told (domain.md §7, G-4).
 */
export function checkCase(letter: FoundLetter | null, extracts: readonly FoundExtract[]): CheckedCase {
  const checked = extracts.map((extract) => checkedExtract(letter, extract));
  return {
    extracts: checked,
    findings: [
      ...diaryConflicts(letter, checked),
      ...letterDateConflict(letter, extracts),
      ...checked.flatMap(findingsOfExtract),
      ...checked.flatMap((one) => nameVariant(letter, one)),
      ...missingMeetingDates(extracts),
      ...missingResponses(letter, checked),
    ],
  };
}

function checkedExtract(letter: FoundLetter | null, extract: FoundExtract): CheckedExtract {
  const addressee =
    letter?.addressees.find((name) => isSameBody(name, extract.body ?? '')) ?? extract.body ?? '';
  const { anslag } = extract;
  const earliest = extract.letterCited ?? letter?.date ?? null;
  return {
    extract,
    body: shortName(addressee),
    organ: organOf(extract.dnr ?? ''),
    anslagImplausible: anslag !== null && earliest !== null && anslag < earliest,
  };
}

/** The same body and serial but another year, or another serial in the same year. */
function diaryConflicts(letter: FoundLetter | null, checked: readonly CheckedExtract[]): Finding[] {
  return checked.flatMap(({ extract, organ }) => {
    const listed = letter?.dnr.find((raw) => organ !== '' && organOf(raw) === organ);
    if (listed === undefined || extract.dnr === null) return [];
    const same = figuresOf(listed).every(
      (figure, at) => figure % 100 === (figuresOf(extract.dnr ?? '')[at] ?? -1) % 100,
    );
    const exact = figuresOf(listed).at(-1) === figuresOf(extract.dnr).at(-1);
    return same && exact ? [] : [{ code: 'dnrConflict', detail: organ, line: extract.line }];
  });
}

function letterDateConflict(letter: FoundLetter | null, extracts: readonly FoundExtract[]): Finding[] {
  const days = new Set(
    [letter?.date, ...extracts.map(({ letterCited }) => letterCited)].filter(
      (day) => day !== null && day !== undefined,
    ),
  );
  return days.size > 1
    ? [{ code: 'tjansteskrivelseDateConflict', detail: '', line: letter?.line ?? null }]
    : [];
}

function findingsOfExtract({ extract, body, organ, anslagImplausible }: CheckedExtract): Finding[] {
  const about = organ === '' ? body : organ;
  const findings: Finding[] = [];
  if (anslagImplausible) findings.push({ code: 'implausibleDate', detail: about, line: extract.anslagLine });
  if (!anslagImplausible && extract.anslag !== null && weekdayOf(extract.anslag) === 0) {
    findings.push({ code: 'sundayDate', detail: about, line: extract.anslagLine });
  }
  for (const { line } of extract.struck) findings.push({ code: 'struckText', detail: body, line });
  if (extract.receivedStamp?.cleaned)
    findings.push({ code: 'cleanedDate', detail: about, line: extract.line });
  if (extract.paragraph === null)
    findings.push({ code: 'missingParagraph', detail: about, line: extract.line });
  return findings;
}

function nameVariant(letter: FoundLetter | null, { extract, body }: CheckedExtract): Finding[] {
  const written = extract.body ?? '';
  if (
    !letter ||
    written === '' ||
    letter.addressees.some((name) => name.toLowerCase() === written.toLowerCase())
  ) {
    return [];
  }
  const known = letter.addressees.some((name) => isSameBody(name, written));
  return known ? [{ code: 'bodyNameVariant', detail: body, line: extract.line }] : [];
}

function missingMeetingDates(extracts: readonly FoundExtract[]): Finding[] {
  const missing = extracts.filter(({ meetingDate }) => meetingDate === null);
  const [first] = missing;
  return first ? [{ code: 'missingMeetingDate', detail: `x${missing.length}`, line: first.line }] : [];
}

/** Bodies that a proposal asks and no extract is from; those that decide on their answers come later. */
function missingResponses(letter: FoundLetter | null, checked: readonly CheckedExtract[]): Finding[] {
  if (!letter || checked.length === 0) return [];
  const asked = letter.proposals.flatMap(({ bodies }) => bodies).filter((body) => !DECIDES.test(body));
  const answered = new Set(checked.map(({ organ, body }) => organ || body));
  const missing = asked
    .map((body) => ({ body, organ: organOfBody(letter, body) }))
    .filter(
      ({ body, organ }) =>
        !answered.has(organ) && !checked.some((one) => isSameBody(one.extract.body ?? '', body)),
    );
  const detail = missing.map(({ organ }) => organ).join(',');
  return detail === '' ? [] : [{ code: 'missingResponses', detail, line: letter.line }];
}

/**
 * The letters a body has in the letter's diary numbers: its initials, those in its place of the lists where they can
 * be its own (lists need not have one order), others that can; else made from its name.
 */
function organOfBody({ addressees, dnr }: FoundLetter, body: string): string {
  const organs = dnr.map(organOf);
  const at = addressees.findIndex((name) => isSameBody(name, body));
  const placed = addressees.length === organs.length ? organs[at] : undefined;
  const initials = bodyInitials(body);
  if (organs.includes(initials)) return initials;
  if (placed !== undefined && mayStandFor(placed, body)) return placed;
  return organs.find((organ) => mayStandFor(organ, body)) ?? placed ?? initials;
}

/** Names that differ by a letter, a space or the kind of local board are the same body's. */
function isSameBody(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  if (one === '' || other === '') return false;
  return one === other || (one.length >= 6 && isWithinOneLetter(one, other));
}

function comparable(name: string): string {
  return shortName(name)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/en$|n$/, '');
}

function isWithinOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** `Järna kommunalnämnd` as `Järna`; other bodies by their whole name. */
function shortName(name: string): string {
  return name.replace(LOCAL_BOARD, '').trim();
}

const LOCAL_BOARD =
  /\s+(?:kommunal|kommundels|stadsdels|lokal|områdes|distrikts|kommun(?:dels)?)nämnd(?:en)?$/iu;
const DECIDES = /kommunstyrelsen|fullmäktige/i;
