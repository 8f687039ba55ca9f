import { isBulleted, withoutBulletGlyph } from './bullet.ts';
import { isFootnote } from './footnote-line.ts';
import { numberedParts } from './numbered-headings.ts';
import { plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Some extractions put an empty row after every printed row, so that an empty row says nothing, and what is
 * printed tight together is a heading over its text. Finds the paragraphs again from the wording: rows that
 * end short with a full stop, bullets, headings and their continuations. Other texts are left as they are.
 */
export function undoDoubleSpacing(lines: readonly SourceLine[]): SourceLine[] {
  if (!isDoubleSpaced(lines)) return [...lines];
  const width = usualWidth(lines);
  const glyphs = lines.filter(({ text }) => HEADING_GLYPH.test(text)).length >= FEWEST_GLYPHS;
  const read: SourceLine[] = [];
  let afterHeading = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const marked = glyphs && HEADING_GLYPH.test(line.text);
    const text = marked ? withoutBulletGlyph(line.text) : line.text;
    const rows = headingRows(lines, at, text);
    const gap = afterHeading || marked || rows > 0 || opensBlock(lines, at, width);
    const joined = rows > 1 ? lines.slice(at + 1, at + rows) : [];
    read.push({
      ...line,
      text: [text, ...joined.map((row) => row.text)].join(' '),
      blankBefore: gap,
      gapBefore: gap,
      ...(joined.length > 0 ? { alsoLines: joined.map((row) => row.line) } : {}),
    });
    afterHeading = rows > 0 || isFootnote(text);
    at += joined.length;
  }
  return read;
}

/** Nearly every row has an empty one before it, though sentences run on over them. */
function isDoubleSpaced(lines: readonly SourceLine[]): boolean {
  if (lines.length < 30 || lines.some(({ hint }) => hint.kind !== 'none')) return false;
  const apart = lines.filter(({ blankBefore }) => blankBefore).length;
  const running = lines.filter(
    ({ blankBefore, text }, at) => at > 0 && blankBefore && /^\p{Ll}/u.test(text) && !isBulleted(text),
  ).length;
  return apart * 10 >= lines.length * 7 && running * 3 >= lines.length;
}

function usualWidth(lines: readonly SourceLine[]): number {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

/** Whether a row begins a paragraph or an item. */
function opensBlock(lines: readonly SourceLine[], at: number, width: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line) return true;
  if (isBulleted(line.text) || line.text.endsWith(':') || before.text.endsWith(':')) return true;
  const ended = /[.!?]$/.test(before.text.slice(-1)) && before.text.length < width * 0.85;
  return ended && /^\p{Lu}/u.test(line.text);
}

/**
 * How many rows a heading at this place takes up: it stands tight over its text, begins in upper case and is
 * no sentence. 0 when there is none.
 */
function headingRows(lines: readonly SourceLine[], at: number, text: string): number {
  const line = lines[at];
  const numbered = numberedParts(text) !== null;
  if (!line || !looksLikeHeading(text) || !(numbered || isFree(lines, at))) return 0;
  let rows = 1;
  while (rows < LONGEST_HEADING_ROWS && goesOn(lines[at + rows])) rows += 1;
  if (numbered && (rows > 1 || !line.blankBefore)) return rows;
  const next = lines[at + rows];
  return (next ? !next.blankBefore : rows > 1) ? rows : 0;
}

/** Nothing goes on from the row before. */
function isFree(lines: readonly SourceLine[], at: number): boolean {
  const before = lines[at - 1];
  return !before || lines[at]?.blankBefore === true || /[.!?]$/.test(before.text.slice(-1));
}

/** The rest of a heading: tight under it, in lower case, and neither a sentence nor its end. */
function goesOn(row: SourceLine | undefined): boolean {
  return row !== undefined && !row.blankBefore && /^\p{Ll}/u.test(row.text) && isNoSentence(row.text);
}

function looksLikeHeading(text: string): boolean {
  const words = plain(text);
  return /^(?:\d{1,2}(?:\.\d{1,2})*\.? )?\p{Lu}/u.test(words) && isNoSentence(words);
}

function isNoSentence(text: string): boolean {
  return text.length <= 80 && !/[.:;,!-]$|[.!?] \p{Lu}\p{Ll}/u.test(text.replace(/^\d[\d.]* /, ''));
}

/** A heading's square, read as the letter that has its place in the symbol font. */
const HEADING_GLYPH = /^[nqvØ] (?=\p{Lu})/u;
const FEWEST_GLYPHS = 3;
const LONGEST_HEADING_ROWS = 3;
