import { acceptNumberedHeadings, numberedParts, romanParts } from './numbered-headings.ts';
import { knownPrinciple } from '../findings/principle-key.ts';
import { bulletOf, isBulleted } from './bullet.ts';
import { isFactRow } from './fact-row.ts';
import { headingKey } from './heading-key.ts';
import { isShort, plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

export type HeadingMark = {
  /** From 1, outermost; may be deeper than a section can be (the builder flattens). */
  readonly level: number;
  readonly number: string | null;
  readonly heading: string;
};

export type FoundHeadings = {
  /** By index among the lines given. */
  readonly marks: ReadonlyMap<number, HeadingMark>;
  /** Lines that end a heading begun on the line before (hard-wrapped headings). */
  readonly continuations: ReadonlySet<number>;
};

/**
 * Finds the headings by the strongest sign the source has: styles, then markdown, then numbers, then
 * short lines that stand alone. A weaker sign is only used beside numbers, for what has none (level 3).
 */
export function findHeadings(lines: readonly SourceLine[], promised: ReadonlySet<string>): FoundHeadings {
  const hinted = hintedHeadings(lines);
  if (hinted.size > 0) return { marks: hinted, continuations: new Set() };
  const markdown = markdownHeadings(lines);
  if (markdown.size > 1) return { marks: markdown, continuations: new Set() };
  const { accepted, continuations } = acceptNumberedHeadings(lines, promised);
  const bare = bareHeadings(lines, accepted, promised).filter((index) => !continuations.has(index));
  if (isCountedWithin(lines, accepted, bare)) return countedWithin(lines, accepted, bare, continuations);
  const unnumbered = bare.flatMap((index) => bareMark(lines, index, Math.min(...accepted.keys())));
  const marks = [...accepted, ...(accepted.size === 0 ? byCapitals(unnumbered) : unnumbered)];
  const inOrder = new Map(marks.toSorted(([a], [b]) => a - b));
  return withAnnexTitles(lines, { marks: inOrder, continuations });
}

/**
 * Whether the numbers only count what one of several chapters without numbers is about: `Vi har fem principer:` over
 * `1. Dialog`, and chapters without numbers again after the last.
 */
function isCountedWithin(
  lines: readonly SourceLine[],
  accepted: ReadonlyMap<number, HeadingMark>,
  bare: readonly number[],
): boolean {
  const [first, last] = [Math.min(...accepted.keys()), Math.max(...accepted.keys())];
  const before = lines[first - 1];
  if (accepted.size < 2 || !before || ![...accepted.values()].every(({ level }) => level === 1)) return false;
  const isLed = before.text.endsWith(':') || (bare.includes(first - 1) && /princip/i.test(before.text));
  const after = bare.filter((index) => index > last && !isAnnexHeading(lines[index]?.text ?? ''));
  return (
    isLed &&
    bare.some((index) => index < first) &&
    !bare.some((index) => index > first && index < last) &&
    after.length >= 2
  );
}

function countedWithin(
  lines: readonly SourceLine[],
  accepted: ReadonlyMap<number, HeadingMark>,
  bare: readonly number[],
  continuations: ReadonlySet<number>,
): FoundHeadings {
  const chapters = bare.flatMap((index) => bareMark(lines, index, Infinity));
  const counted = [...accepted].map(([index, mark]): [number, HeadingMark] => [index, { ...mark, level: 2 }]);
  return { marks: new Map([...chapters, ...counted].toSorted(([a], [b]) => a - b)), continuations };
}

/** Where some headings are set in capitals, beginning with the first, the others lie below them. */
function byCapitals(found: readonly [number, HeadingMark][]): readonly [number, HeadingMark][] {
  const marks = found.toSorted(([a], [b]) => a - b);
  const isCapitals = ({ heading }: HeadingMark) =>
    heading === heading.toUpperCase() && /\p{Lu}{3}/u.test(heading);
  const capitals = marks.filter(([, mark]) => isCapitals(mark));
  const [first] = marks;
  if (!first || !isCapitals(first[1]) || capitals.length < 2) return marks;
  return marks.map(([index, mark]): [number, HeadingMark] =>
    isCapitals(mark) || isAnnexHeading(mark.heading)
      ? [index, mark]
      : [index, { ...mark, level: mark.level + 1 }],
  );
}

/** `Bilaga 1` with its title tight under it: one heading on two rows. */
function withAnnexTitles(
  lines: readonly SourceLine[],
  { marks, continuations }: FoundHeadings,
): FoundHeadings {
  const found = new Map(marks);
  const rest = new Set(continuations);
  for (const [index, line] of lines.entries()) {
    const [title, after] = [lines[index + 1], lines[index + 2]];
    const isBare = isShort(line) && /^bilaga(?: \p{Lu}| \d{1,2})?[.:]?$/iu.test(plain(line.text));
    if (!isBare || !line.blankBefore || !title || title.gapBefore || rest.has(index)) continue;
    if (!looksLikeHeading(title) || (after && !after.gapBefore)) continue;
    found.set(index, { level: 1, number: null, heading: `${plain(line.text)} ${plain(title.text)}` });
    found.delete(index + 1);
    rest.add(index + 1);
  }
  return { marks: new Map([...found].toSorted(([a], [b]) => a - b)), continuations: rest };
}

/**
 * Beside numbered chapters an unnumbered heading lies below them, unless it stands before the first (where
 * only prose under it makes it one) or opens an appendix. Without any numbers all are alike.
 */
function bareMark(
  lines: readonly SourceLine[],
  index: number,
  firstNumbered: number,
): [number, HeadingMark][] {
  const text = lines[index]?.text ?? '';
  const bullet = bulletOf(text);
  const heading = plain(bullet === null ? text : text.slice(bullet.length));
  const outermost = { level: 1, number: null, heading };
  if (bullet !== null) return [[index, { ...outermost, level: 2 }]];
  if (firstNumbered === Infinity || isAnnexHeading(heading)) return [[index, outermost]];
  if (index > firstNumbered) return [[index, { ...outermost, level: 3 }]];
  return opensProse(lines, index + 1) ? [[index, outermost]] : [];
}

/** The headings that the source's own styles make. */
export function hintedHeadings(lines: readonly SourceLine[]): Map<number, HeadingMark> {
  const marks = new Map<number, HeadingMark>();
  const isRoman = lines.some(({ hint, text }) => hint.kind === 'heading' && /^II[.:)]? /.test(text));
  for (const [index, { hint, text }] of lines.entries()) {
    if (hint.kind !== 'heading' || text.length > LONGEST_STYLED_HEADING) continue;
    const parts = hint.number === null ? (numberedParts(text) ?? (isRoman ? romanParts(text) : null)) : null;
    const heading = parts ? parts.heading : plain(text);
    if (heading !== '')
      marks.set(index, { level: hint.level, number: parts ? parts.number : hint.number, heading });
  }
  return marks;
}

function markdownHeadings(lines: readonly SourceLine[]): Map<number, HeadingMark> {
  const found = [...lines.entries()].flatMap(([index, line]) => markdownHeading(index, line));
  const depths = [...new Set(found.map(({ depth }) => depth))].sort((a, b) => a - b);
  const marks = new Map<number, HeadingMark>();
  for (const { index, depth, text } of found) {
    const parts = numberedParts(text);
    const level = depths.indexOf(depth) + 1;
    marks.set(index, { level, number: parts?.number ?? null, heading: parts?.heading ?? text });
  }
  return marks;
}

function markdownHeading(index: number, line: SourceLine): { index: number; depth: number; text: string }[] {
  const match = isShort(line) ? /^(#{1,6})\s+(\S.*)$/.exec(line.text) : null;
  if (!match?.[1] || !match[2]) return [];
  const text = plain(match[2].replace(/\s#+$/, ''));
  return text === '' ? [] : [{ index, depth: match[1].length, text }];
}

/** Whether a heading has body text or a list right under it, or stands over another heading. */
type Role = 'opens' | 'stacked';

/** Indexes of lines that read as headings without a number, found from the end so that what follows is known. */
function bareHeadings(
  lines: readonly SourceLine[],
  numbered: ReadonlyMap<number, unknown>,
  promised: ReadonlySet<string>,
): number[] {
  const roles = new Map<number, Role>([...numbered.keys()].map((index) => [index, 'opens']));
  const gap = gapRule(lines);
  const mark = usualBullet(lines);
  for (const [index, line] of [...lines.entries()].toReversed()) {
    const above = gap(line) || roles.has(index - 1);
    const below = gap(lines[index + 1]) || roles.has(index + 1) || standsTight(lines, index);
    if (!above || !below || roles.has(index)) continue;
    if (!looksLikeHeading(line) && !isBulletedHeading(lines, index, mark)) continue;
    const inContents = promised.has(headingKey(line.text));
    const role = inContents ? 'opens' : roleOf(lines, index, roles.get(index + 1));
    if (role) roles.set(index, role);
  }
  return [...roles.keys()].filter((index) => !numbered.has(index));
}

/** A short row over its own paragraph without an empty row between: the next one begins a sentence. */
function standsTight(lines: readonly SourceLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line?.blankBefore || !next || line.text.length > LONGEST_TIGHT_HEADING) return false;
  if (!/^\p{Lu}/u.test(next.text) || /^[\p{L} -]{1,40}: /u.test(next.text) || looksLikeHeading(next))
    return false;
  return next.text.length >= 35 || /[.!?]$/.test(next.text);
}

/** One heading may stand right over another; a longer chain is a title page or an address. */
function roleOf(lines: readonly SourceLine[], index: number, below: Role | undefined): Role | null {
  if (continuesSentence(lines[index - 1])) return null;
  if (isAnnexHeading(plain(lines[index]?.text ?? '')) && index === lines.length - 1) return 'opens';
  if (opensSection(lines[index + 1], lines[index + 2])) return 'opens';
  return below === 'opens' ? 'stacked' : null;
}

/** What parts blocks in this text: its empty rows, or every row when it has (nearly) no empty ones. */
function gapRule(lines: readonly SourceLine[]): (line: SourceLine | undefined) => boolean {
  const blanks = lines.filter((line) => line.blankBefore).length;
  const byBlank = blanks > 1 && blanks * 10 >= lines.length;
  return (line) => !line || (byBlank ? line.blankBefore : line.gapBefore);
}

function looksLikeHeading(line: SourceLine): boolean {
  return isShort(line) && line.hint.kind !== 'listItem' && readsAsHeading(line, plain(line.text));
}

function readsAsHeading(line: SourceLine, text: string): boolean {
  if (isAnnexHeading(text) && text.length <= LONGEST_ANNEX_HEADING) return !/[.:;,]$/.test(text);
  if (namesPrinciple(text)) return true;
  if (text.length > LONGEST_BARE_HEADING || !/^\p{Lu}/u.test(text) || /[.:;,!…|)]$/.test(text)) return false;
  // What is set in bold as a whole is no row that goes on.
  const isBold = /^\*\*[^*]+\*\*$/.test(line.text);
  if ((OPEN_END.test(text) && !isBold) || isSentence(text)) return false;
  return text.split(' ').length <= 10 && !/[|@\t]|: |https?:|www\.|\d{4}-\d{2}(?!\d)|<|>/.test(text);
}

/** `Den som vill ansluta sig lämnar en blankett`, `Antagen av kommunfullmäktige 2027-05-06`. */
function isSentence(text: string): boolean {
  return (/\d/.test(text) && isFactRow(text)) || /^(?:Den|De|Du|Alla|Ni) som \p{Ll}.{20,}[^?]$/u.test(text);
}

/** `Princip 2: Tillit`, and a principle that agreements share with a colon or a full stop after it. */
function namesPrinciple(text: string): boolean {
  if (/^Princip \d{1,2} ?[:.–-] ?\p{Lu}[^.:]{2,60}$/u.test(text)) return true;
  return /^[^.:]{3,50}[.:]$/.test(text) && knownPrinciple(text) !== null && text.split(' ').length <= 4;
}

/** `Bilaga 2`, `Bilaga till …`: what comes after the agreement itself. A dated one is named in a list. */
function isAnnexHeading(text: string): boolean {
  return /^bilag(?:a|or)(?!\p{L})/iu.test(text) && !/\d{4}-\d{2}-\d{2}/.test(text);
}

/** A mark that the text's lists do not use, on a short row of its own over prose, marks a heading. */
function isBulletedHeading(lines: readonly SourceLine[], index: number, mark: string | null): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  const bullet = bulletOf(line?.text ?? '');
  if (!line || bullet === null || mark === null || bullet.trim() === mark) return false;
  const words = { ...line, text: line.text.slice(bullet.length) };
  return looksLikeHeading(words) && opensProse(lines, index + 1) && !isBulleted(next?.text ?? '');
}

/** The mark of most list rows; null when there is none that comes back. */
function usualBullet(lines: readonly SourceLine[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const mark = bulletOf(text.slice(0, 8))?.trim();
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 ? most[0] : null;
}

/** Body text or a list, not one more short line of a title page or an address. */
function opensSection(next: SourceLine | undefined, afterNext: SourceLine | undefined): boolean {
  if (!next) return false;
  if (afterNext?.gapBefore === false) return true;
  if (/^\p{Ll}/u.test(next.text)) return false;
  return next.text.length >= 40 ? !looksLikeHeading(next) : /[.!?:]$|^[-–—*•·▪■●○◦]+\s/u.test(next.text);
}

/** A whole paragraph of prose, on one row or several: on a title page nothing less makes the line above it a heading. */
function opensProse(lines: readonly SourceLine[], index: number): boolean {
  const [next, rest] = [lines[index], lines[index + 1]];
  if (!next || /^[\p{L} -]{1,40}: /u.test(next.text)) return false;
  return next.text.length >= 100 || (next.text.length >= 50 && rest?.gapBefore === false);
}

function continuesSentence(before: SourceLine | undefined): boolean {
  if (before === undefined || isBulleted(before.text) || isAnnexHeading(before.text)) return false;
  return before.text.length > LONGEST_BARE_HEADING && /[\p{L},-]$/u.test(before.text);
}

/** A row that ends so goes on on the next. */
const OPEN_END =
  /(?<!\p{L})(?:och|eller|samt|vid|av|i|på|för|till|med|den|det|de|att|som|en|ett|om|från|är|under|mellan|ska|har|inte|kan|sin|vår)$/u;
const LONGEST_BARE_HEADING = 80;
const LONGEST_TIGHT_HEADING = 50;
const LONGEST_ANNEX_HEADING = 160;
const LONGEST_STYLED_HEADING = 300;
