import { caseHeadingOf, hasCaseSignals } from './case-headings.ts';
import type { CaseHeading } from './case-headings.ts';
import { isBodyName } from './body-name.ts';
import { cellsOfRow } from './cells-of.ts';
import { furtherAgreements } from './find-agreements.ts';
import { namesDocument } from './names-document.ts';
import { isShort, plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

export type PartKind = 'tjansteskrivelse' | 'agreement' | 'protocolExtract';

/** A document within the file: which lines it has, and whether the first of them is its heading. */
export type BundledPart = {
  readonly kind: PartKind;
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
};

/**
 * Parts a case file into its documents: the administration's letter (tjänsteskrivelse), the agreement with its
 * annexes, and each extract of a protocol. A file that is only an agreement is one part; one with several
 * agreements has a part for each.
 */
export function partBundle(lines: readonly SourceLine[]): readonly BundledPart[] {
  return partCase(lines).flatMap((part) => (part.kind === 'agreement' ? eachAgreement(lines, part) : [part]));
}

function eachAgreement(lines: readonly SourceLine[], part: BundledPart): readonly BundledPart[] {
  const further = furtherAgreements(lines.slice(part.from, part.to)).map((at) => part.from + at);
  if (further.length === 0) return [part];
  const first = lines[part.from];
  const titled = part.titled || (first !== undefined && namesDocument(plain(first.text).replace(/^#+ /, '')));
  return [part.from, ...further].map((from, index) => ({
    kind: 'agreement',
    from,
    to: further[index] ?? part.to,
    titled: index > 0 || titled,
  }));
}

function partCase(lines: readonly SourceLine[]): readonly BundledPart[] {
  const starts = startsOf(lines);
  const [first] = starts;
  if (!first) return [{ kind: 'agreement', from: 0, to: lines.length, titled: false }];
  const all = withOpening(lines, starts, first);
  return all.map(({ kind, at }, index) => ({
    kind,
    from: at,
    to: all[index + 1]?.at ?? lines.length,
    titled: index > 0 || kind !== 'agreement' || first.at === 0,
  }));
}

/**
 * What stands before the first document's start: an agreement when it is more than a head, and none comes later;
 * else it belongs to that document.
 */
function withOpening(lines: readonly SourceLine[], starts: readonly Start[], first: Start): readonly Start[] {
  if (first.at === 0) return starts;
  const isHead = first.at < FEWEST_LINES && lines.slice(0, first.at).every(({ text }) => text.length <= 100);
  const comesLater = starts.some(({ kind }) => kind === 'agreement');
  if (isHead || comesLater) return [{ ...first, at: 0 }, ...starts.slice(1)];
  return [{ kind: 'agreement', at: 0 }, ...starts];
}

type Start = { readonly kind: PartKind; readonly at: number };

function startsOf(lines: readonly SourceLine[]): Start[] {
  const starts: Start[] = [];
  let decided = false;
  for (const [at, line] of lines.entries()) {
    if (starts.length >= MOST_PARTS) break;
    if (!isShort(line)) continue;
    const text = plain(line.text).replace(/^#+ /, '');
    // A matter has its title too: an agreement comes after what was proposed or decided about it.
    decided ||= ENDS_CASE.has(caseHeadingOf(line) ?? 'summary');
    const last = starts.at(-1);
    const inCase = decided && last !== undefined && last.kind !== 'agreement';
    const kind = kindStarting(lines, at, text, inCase);
    if (kind === null) continue;
    starts.push({ kind, at: kind === 'protocolExtract' ? withItsHead(lines, at, last?.at ?? -1) : at });
    decided = false;
  }
  return starts;
}

/** What kind of document begins at a line; null when none does. */
function kindStarting(
  lines: readonly SourceLine[],
  at: number,
  text: string,
  inCase: boolean,
): PartKind | null {
  if (LETTER.test(text) && startsLetter(lines, at)) return 'tjansteskrivelse';
  if (PARAGRAPH.test(text) && hasCaseSignals(lines, at, isParagraphHeading)) return 'protocolExtract';
  return inCase && opensAgreement(lines, at, text) ? 'agreement' : null;
}

/** `§ 121 …`, `KS § 45`, `§ 45/2028`. */
function isParagraphHeading(text: string): boolean {
  return PARAGRAPH.test(text);
}

/** The word alone, with a case's headings under it: not a mention of a letter in a list. */
function startsLetter(lines: readonly SourceLine[], at: number): boolean {
  return hasCaseSignals(lines, at, (text) => LETTER.test(text) || PARAGRAPH.test(text));
}

/** A title of its own after a letter or an extract, in capitals or followed by contents, a quotation or chapters. */
function opensAgreement(lines: readonly SourceLine[], at: number, text: string): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (!line?.gapBefore || text.length > 160 || /[.:;,]$/.test(text) || !namesDocument(text)) return false;
  if (
    /\d{4}-\d{2}-\d{2}/.test(text) ||
    (before && LIST_BEFORE.test(before.text) && !BARE_ANNEX.test(plain(before.text)))
  )
    return false;
  if (text === text.toUpperCase()) return true;
  return lines.slice(at + 1, at + 12).some((next) => FIRST_CHAPTER.test(plain(next.text)));
}

/** An extract's head (which protocol, which body, which day) stands over its paragraph. */
function withItsHead(lines: readonly SourceLine[], at: number, after: number): number {
  let first = at;
  for (let index = at - 1; index > after && at - index <= MOST_HEAD_LINES; index -= 1) {
    const kinds = headKinds(lines[index]?.text ?? '');
    if (kinds.length === 0) break;
    if (kinds.some((kind) => kind !== 'day')) first = index;
  }
  return lines.slice(first, at).some(({ text }) => headKinds(text).includes('protocol')) ? first : at;
}

type HeadKind = 'protocol' | 'body' | 'day';

/** What a row of an extract's head tells, side by side too; nothing for any other row. */
function headKinds(text: string): readonly HeadKind[] {
  if (text.length > 160) return [];
  return cellsOfRow(text).flatMap((cell): HeadKind[] => {
    const words = plain(cell);
    if (words.length > 80) return [];
    if (PROTOCOL.test(words)) return ['protocol'];
    if (isBodyName(words.replace(HEAD_DAY, '').replace(HEAD_LABEL, ''))) return ['body'];
    return DAY.test(words) ? ['day'] : [];
  });
}

const LETTER = /^tjänste(?:skrivelse|utlåtande)n?(?:\s+\d{4}-\d{2}-\d{2})?$/i;
const PARAGRAPH = /^(?:\p{Lu}\p{L}{1,7} ?)?§ ?\d{1,4}(?:\/\d{2,4})?(?!\p{L}|\d)/u;
const PROTOCOL =
  /^(?:#+ )?(?:\p{L}+ (?:kommun|stad|region) )?(?:utdrag (?:ur|från)|protokollsutdrag|sammanträdes ?protokoll|protokoll)(?!\p{L})/iu;
const ENDS_CASE: ReadonlySet<CaseHeading> = new Set(['forslag', 'beslut', 'mottagare']);
/** Over a document, not in a list of them. */
const BARE_ANNEX = /^bilaga(?: \d{1,2}| \p{Lu})?[.:]?$/iu;
const LIST_BEFORE = /^(?:bilag|tjänsteskrivelse)/i;
const FIRST_CHAPTER = /^(?:#+ )?(?:innehåll:?|1\.? \p{Lu}|inledning|bakgrund|syfte|”|"|sammanfattning$)/iu;
const DAY =
  /^(?:sammanträdes(?:datum|dag):?|(?:sammanträdes(?:datum|dag):? ?)?(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4}))$/iu;
/** No case file has more documents; keeps a text of nothing but paragraphs linear. */
const MOST_PARTS = 200;
const HEAD_LABEL = / sammanträdes(?:datum|dag):?$/iu;
const HEAD_DAY = / (?:den )?(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4})$/u;
/** A title page with its head has fewer. */
const FEWEST_LINES = 12;
const MOST_HEAD_LINES = 6;
