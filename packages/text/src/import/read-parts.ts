import { findHeadings } from './find-headings.ts';
import type { FoundHeadings } from './find-headings.ts';
import type { ImportNote, LeftOutLine } from './imported-draft.ts';
import { joinBlocks } from './join-blocks.ts';
import type { Block } from './join-blocks.ts';
import { partBundle } from './part-bundle.ts';
import type { PartKind } from './part-bundle.ts';
import { headingsOfPart, styledHeadings, titleOf, withTitleStyled } from './part-headings.ts';
import { separatePageNoise } from './separate-page-noise.ts';
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
  const { kept: read, leftOut, promised } = separatePageNoise(lines);
  const notes = new Set<ImportNote>();
  const found = partBundle(read);
  const whole = found.length === 1 && found[0]?.kind === 'agreement';
  const isStyled = !whole && read.some(({ hint }) => hint.kind === 'heading');
  const kept = isStyled ? withTitleStyled(read) : read;
  const starts = found.map(({ from }) => kept[from]?.line ?? 0);
  const parts = found.map((bundled, index): ReadPart => {
    const own = kept.slice(bundled.from, bundled.to);
    // A paragraph that happens to come first is no heading.
    const part = { ...bundled, titled: bundled.titled && (own[0]?.text.length ?? 0) <= LONGEST_TITLE };
    const headingsOf = isStyled ? styledHeadings : headingsOfPart;
    const { marks, continuations } = whole ? findHeadings(own, promised) : headingsOf(part, own, promised);
    const joined = joinBlocks(own, marks, continuations);
    for (const note of joined.notes) notes.add(note);
    const [first, next] = [index === 0 ? 0 : (starts[index] ?? 0), starts[index + 1] ?? Infinity];
    return {
      kind: part.kind,
      title: part.titled ? (isStyled ? firstHeading(marks) : titleOf(own)) : '',
      blocks: joined.blocks,
      lines: lines.filter(({ line }) => line >= first && line < next),
    };
  });
  if (leftOut.some(({ why }) => why === 'footnote')) notes.add('footnotesLeftOut');
  return { parts, leftOut, notes: [...notes] };
}

function firstHeading(marks: FoundHeadings['marks']): string {
  const [first] = marks.values();
  return first?.heading ?? '';
}

const LONGEST_TITLE = 200;
