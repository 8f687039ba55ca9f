import { acceptNumberedHeadings, numberedParts } from './numbered-headings.ts';
import { headingKey } from './separate-page-noise.ts';
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
  const marks = new Map<number, HeadingMark>(accepted);
  const bare = bareHeadings(lines, accepted, promised);
  const firstNumbered = Math.min(...accepted.keys());
  for (const index of bare) {
    if (continuations.has(index)) continue;
    const heading = plain(lines[index]?.text ?? '');
    const inFront = accepted.size > 0 && index < firstNumbered;
    if (inFront && !opensProse(lines[index + 1])) continue;
    const level = accepted.size === 0 || inFront || /^bilaga\b/i.test(heading) ? 1 : 3;
    marks.set(index, { level, number: null, heading });
  }
  return { marks: new Map([...marks].sort(([a], [b]) => a - b)), continuations };
}

function hintedHeadings(lines: readonly SourceLine[]): Map<number, HeadingMark> {
  const marks = new Map<number, HeadingMark>();
  for (const [index, { hint, text }] of lines.entries()) {
    if (hint.kind !== 'heading' || text.length > LONGEST_STYLED_HEADING) continue;
    const parts = hint.number === null ? numberedParts(text) : null;
    const heading = parts ? parts.heading : plain(text);
    if (heading !== '')
      marks.set(index, { level: hint.level, number: parts ? parts.number : hint.number, heading });
  }
  return marks;
}

function markdownHeadings(lines: readonly SourceLine[]): Map<number, HeadingMark> {
  const found: { index: number; depth: number; text: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const match = isShort(line) ? /^(#{1,6})\s+(\S.*)$/.exec(line.text) : null;
    const text = plain((match?.[2] ?? '').replace(/\s#+$/, ''));
    if (match?.[1] && text !== '') found.push({ index, depth: match[1].length, text });
  }
  const depths = [...new Set(found.map(({ depth }) => depth))].sort((a, b) => a - b);
  const marks = new Map<number, HeadingMark>();
  for (const { index, depth, text } of found) {
    const parts = numberedParts(text);
    const level = depths.indexOf(depth) + 1;
    marks.set(index, { level, number: parts?.number ?? null, heading: parts?.heading ?? text });
  }
  return marks;
}

/** Indexes of lines that read as headings without a number, found from the end so that what follows is known. */
function bareHeadings(
  lines: readonly SourceLine[],
  numbered: ReadonlyMap<number, unknown>,
  promised: ReadonlySet<string>,
): Set<number> {
  const found = new Set<number>();
  const opensBody = new Set<number>();
  const blanks = lines.filter((line) => line.blankBefore).length;
  const byBlank = blanks * 10 >= lines.length && blanks > 1;
  const gap = (line: SourceLine | undefined) => !line || (byBlank ? line.blankBefore : line.gapBefore);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line || numbered.has(index) || !isShort(line) || !looksLikeHeading(line)) continue;
    const inContents = promised.has(headingKey(line.text));
    const alone = (gap(line) || numbered.has(index - 1)) && (gap(next) || found.has(index + 1));
    const opened = opensSection(next) || (next !== undefined && lines[index + 2]?.gapBefore === false);
    const heads = opened || numbered.has(index + 1) || opensBody.has(index + 1);
    if (!alone || !(inContents || (heads && !continuesSentence(lines[index - 1])))) continue;
    found.add(index);
    if (opened || inContents) opensBody.add(index);
  }
  return found;
}

function looksLikeHeading(line: SourceLine): boolean {
  const text = plain(line.text);
  if (text.length > LONGEST_BARE_HEADING || !/^\p{Lu}/u.test(text) || /[.:;,!…|)]$/.test(text)) return false;
  return text.split(' ').length <= 10 && !/[|@\t]|: |https?:|www\.|\d{4}-\d{2}|<|>/.test(text);
}

/** Body text or a list, not one more short line of a title page or an address. */
function opensSection(next: SourceLine | undefined): boolean {
  if (!next || /^\p{Ll}/u.test(next.text)) return false;
  return next.text.length >= 40 ? !looksLikeHeading(next) : /[.!?:]$|^[-–—*•·▪■●○◦]+\s/u.test(next.text);
}

/** A whole paragraph of prose: on a title page nothing less makes the line above it a heading. */
function opensProse(next: SourceLine | undefined): boolean {
  return next !== undefined && next.text.length >= 100 && !/^[\p{L} -]{1,40}: /u.test(next.text);
}

function continuesSentence(before: SourceLine | undefined): boolean {
  return before !== undefined && before.text.length > LONGEST_BARE_HEADING && /[\p{L},-]$/u.test(before.text);
}

const LONGEST_BARE_HEADING = 80;
const LONGEST_STYLED_HEADING = 300;
