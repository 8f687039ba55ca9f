import { caseHeadingOf } from './case-headings.ts';
import { findHeadings } from './find-headings.ts';
import type { FoundHeadings, HeadingMark } from './find-headings.ts';
import type { ImportNote, LeftOutLine } from './imported-draft.ts';
import { joinBlocks } from './join-blocks.ts';
import type { Block } from './join-blocks.ts';
import { partBundle } from './part-bundle.ts';
import type { BundledPart, PartKind } from './part-bundle.ts';
import { separatePageNoise } from './separate-page-noise.ts';
import { plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** One document of the file, its wording in blocks. */
export type ReadPart = {
  readonly kind: PartKind;
  /** As printed over it; empty for an agreement that is the whole file. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** All its source lines, also those that are in no block. */
  readonly lines: readonly SourceLine[];
};

export type ReadParts = {
  readonly parts: readonly ReadPart[];
  readonly leftOut: readonly LeftOutLine[];
  readonly notes: readonly ImportNote[];
};

/** Source lines to the documents they make up, each in headings, paragraphs and list items. Nothing is dropped. */
export function readParts(lines: readonly SourceLine[]): ReadParts {
  const { kept, leftOut, promised } = separatePageNoise(lines);
  const notes = new Set<ImportNote>();
  const found = partBundle(kept);
  const whole = found.length === 1 && found[0]?.kind === 'agreement';
  const starts = found.map(({ from }) => kept[from]?.line ?? 0);
  const parts = found.map((bundled, index): ReadPart => {
    const own = kept.slice(bundled.from, bundled.to);
    // A paragraph that happens to come first is no heading.
    const part = { ...bundled, titled: bundled.titled && (own[0]?.text.length ?? 0) <= LONGEST_TITLE };
    const { marks, continuations } = whole
      ? findHeadings(own, promised)
      : headingsOfPart(part, own, promised);
    const joined = joinBlocks(own, marks, continuations);
    for (const note of joined.notes) notes.add(note);
    const [first, next] = [index === 0 ? 0 : (starts[index] ?? 0), starts[index + 1] ?? Infinity];
    return {
      kind: part.kind,
      title: part.titled ? titleOf(own) : '',
      blocks: joined.blocks,
      lines: lines.filter(({ line }) => line >= first && line < next),
    };
  });
  if (leftOut.some(({ why }) => why === 'footnote')) notes.add('footnotesLeftOut');
  return { parts, leftOut, notes: [...notes] };
}

/** In a bundle each document's first line is its heading, and what is inside lies one level below. */
function headingsOfPart(
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

function titleOf(own: readonly SourceLine[]): string {
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
const LONGEST_TITLE = 200;
