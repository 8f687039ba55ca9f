import { caseHeadingOf } from './case-headings.ts';
import { findHeadings, hintedHeadings } from './find-headings.ts';
import type { FoundHeadings, HeadingMark } from './find-headings.ts';
import type { BundledPart, PartKind } from './part-bundle.ts';
import { plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** The only heading of the highest level, over all others, is the title of the whole. */
export function withTitleStyled(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex(({ hint }) => hint.kind === 'heading');
  const outermost = lines.filter(({ hint }) => hint.kind === 'heading' && hint.level === 1);
  if (outermost.length !== 1 || outermost[0] !== lines[first]) return lines;
  return lines.map((line, at) => {
    if (at === first) return { ...line, hint: { kind: 'title' } };
    return line.hint.kind === 'heading'
      ? { ...line, hint: { ...line.hint, level: line.hint.level - 1 } }
      : line;
  });
}

/** Styles say it all; only a document whose first line has none gets a heading of it. */
export function styledHeadings(part: BundledPart, own: readonly SourceLine[]): FoundHeadings {
  const isExtract = part.kind === 'protocolExtract';
  const marks = new Map(
    [...hintedHeadings(own)].map(([index, { level, number, heading }]): [number, HeadingMark] => [
      index,
      // A protocol's paragraphs have numbers that are no chapters'.
      isExtract ? { level, number: null, heading: headingOf(own[index]) } : { level, number, heading },
    ]),
  );
  const [first] = own;
  if (part.from > 0 && part.titled && first && !marks.has(0)) {
    marks.set(0, { level: 1, number: null, heading: headingOf(first) });
  }
  const inOrder = [...marks].toSorted(([a], [b]) => a - b);
  return { marks: new Map(inOrder), continuations: new Set() };
}

/** In a bundle each document's first line is its heading, and what is inside lies one level below. */
export function headingsOfPart(
  part: BundledPart,
  own: readonly SourceLine[],
  promised: ReadonlySet<string>,
): FoundHeadings {
  const title: HeadingMark = { level: 1, number: null, heading: titleOf(own) };
  const shift = part.titled ? titleRows(own) : 0;
  const inside = own.slice(shift);
  const { marks, continuations } =
    part.kind === 'agreement' ? findHeadings(inside, promised) : caseHeadings(part.kind, inside);
  const below = [...marks].map(([index, mark]): [number, HeadingMark] => [
    index + shift,
    { ...mark, level: mark.level + 1 },
  ]);
  const wrapped = Array.from({ length: Math.max(0, shift - 1) }, (_, row) => row + 1);
  return {
    marks: new Map(part.titled ? [[0, title], ...below] : below),
    continuations: new Set([...wrapped, ...[...continuations].map((index) => index + shift)]),
  };
}

/** How many rows a document's title takes up: what goes on tight below it in lower case is the rest of it. */
function titleRows(own: readonly SourceLine[]): number {
  const rest = own
    .slice(1, MOST_TITLE_ROWS)
    .findIndex(({ gapBefore, text }) => gapBefore || !/^\p{Ll}/u.test(text));
  return rest < 0 ? Math.min(own.length, 1) : rest + 1;
}

/** What stands over a document. */
export function titleOf(own: readonly SourceLine[]): string {
  return own.slice(0, titleRows(own)).map(headingOf).join(' ');
}

function headingOf(line: SourceLine | undefined): string {
  return plain(line?.text ?? '').replace(/^#+ /, '');
}

/** The headings of the genre; a letter also has its own, over prose. */
function caseHeadings(kind: PartKind, lines: readonly SourceLine[]): FoundHeadings {
  const own =
    kind === 'tjansteskrivelse' ? findHeadings(lines, new Set()).marks : new Map<number, HeadingMark>();
  const marks = new Map<number, HeadingMark>();
  const continuations = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (continuations.has(index)) continue;
    const overProse = (lines[index + 1]?.text.length ?? 0) >= 100 && own.get(index)?.number === null;
    const rows = wrappedProposal(lines, index);
    if (caseHeadingOf(line) === null && !overProse && rows === 1) continue;
    const heading = lines
      .slice(index, index + rows)
      .map(headingOf)
      .join(' ');
    marks.set(index, { level: 1, number: null, heading });
    for (let at = index + 1; at < index + rows; at += 1) continuations.add(at);
  }
  return { marks, continuations };
}

/** How many rows `Förvaltningens förslag till …:` takes up when the bodies it names do not fit on one. */
function wrappedProposal(lines: readonly SourceLine[], index: number): number {
  const first = lines[index];
  if (!first || !PROPOSAL.test(first.text) || first.text.endsWith(':')) return 1;
  const rest = lines.slice(index + 1, index + 5);
  const end = rest.findIndex(({ text }) => text.endsWith(':'));
  const wrapped = rest.slice(0, end + 1);
  const length = wrapped.reduce((sum, { text }) => sum + text.length, first.text.length);
  const isOne = end >= 0 && length <= LONGEST_PROPOSAL && wrapped.every(({ gapBefore }) => !gapBefore);
  return isOne ? end + 2 : 1;
}

const PROPOSAL = /^\p{L}+s förslag till \p{L}/u;
const LONGEST_PROPOSAL = 400;
const MOST_TITLE_ROWS = 5;
