import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import {
  AgreementText,
  MAX_HEADING_CHARACTERS,
  MAX_SECTIONS,
  MAX_SOURCE_LINES,
  MAX_UNITS,
} from '../model/agreement-text.ts';
import type { SectionLevel, TextSection } from '../model/agreement-text.ts';
import type { AssignUnitId } from '../model/unit-id.ts';
import { findHeadings } from './find-headings.ts';
import { findTitle, namesDocument } from './find-title.ts';
import type { ImportNote, LeftOutLine } from './imported-draft.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { isProse, joinBlocks } from './join-blocks.ts';
import type { Block } from './join-blocks.ts';
import { separatePageNoise } from './separate-page-noise.ts';
import type { SourceLine } from './source-line.ts';

export type BuiltDraft = {
  readonly text: AgreementText;
  readonly leftOut: readonly LeftOutLine[];
  readonly notes: readonly ImportNote[];
};

/**
 * Source lines to an agreement text. Every line ends up in the title, in a unit or in `leftOut`.
 * @param fallbackTitle used when the source shows no title of its own (a file's name); empty for pasted text
 */
export function buildDraft(
  lines: readonly SourceLine[],
  fallbackTitle: string,
  assignId: AssignUnitId,
): Result<BuiltDraft, ImportRefusal> {
  if (lines.length > MAX_SOURCE_LINES) return tooMany('line', lines.length, MAX_SOURCE_LINES);
  const { kept, leftOut, promised } = separatePageNoise(lines);
  const { marks, continuations } = findHeadings(kept, promised);
  if (marks.size > MAX_SECTIONS) return tooMany('section', marks.size, MAX_SECTIONS);
  const { blocks, notes } = joinBlocks(kept, marks, continuations);
  const units = blocks.length + leftOut.length;
  if (units > MAX_UNITS) return tooMany('paragraph', units, MAX_UNITS);
  const parted = partFront(blocks, fallbackTitle);
  if (!parted) return refuse({ code: 'empty' });
  const sections = sectionsOf(parted.body, assignId);
  const flattened = parted.body.some((block) => block.kind === 'heading' && block.level > 3);
  return ok({
    text: AgreementText.parse({ title: parted.title, sections }),
    leftOut: [...leftOut, ...parted.leftOut].toSorted((a, b) => a.line - b.line),
    notes: [...notes, ...parted.notes, ...(flattened ? (['levelsFlattened'] as const) : [])],
  });
}

type PartedFront = {
  readonly title: string;
  /** Begins with a heading. */
  readonly body: readonly Block[];
  readonly leftOut: readonly LeftOutLine[];
  readonly notes: readonly ImportNote[];
};

/** Parts what stands before the first heading into the title, lines of a title page, and text that needs a heading. */
function partFront(all: readonly Block[], fallbackTitle: string): PartedFront | null {
  if (all.length === 0) return null;
  const blocks = titleHeadingAsText(all);
  const firstHeading = blocks.findIndex((block) => block.kind === 'heading');
  const front = firstHeading < 0 ? blocks : blocks.slice(0, firstHeading);
  const rest = firstHeading < 0 ? [] : blocks.slice(firstHeading);
  // A text of one single line is its own text; it is copied as title and not used up.
  const found = blocks.length === 1 ? null : findTitle(front);
  const guessed = found?.title ?? (fallbackTitle || wordsOf(blocks[0]));
  if (guessed === '') return null;
  const title = guessed.slice(0, MAX_HEADING_CHARACTERS);
  const leftOut: LeftOutLine[] = [];
  const notes: ImportNote[] = found ? [] : ['titleGuessed'];
  const titleBlock = found?.from === null || found === null ? undefined : front[found.from];
  if (found?.diaryNumber && titleBlock) {
    leftOut.push({ line: titleBlock.line, text: found.diaryNumber, why: 'diaryNumber' });
  }
  const others = front.filter((block) => block !== titleBlock);
  const firstProse = rest.length === 0 ? 0 : others.findIndex(opensText);
  const titlePage = firstProse < 0 ? others : others.slice(0, firstProse);
  for (const block of titlePage) leftOut.push({ line: block.line, text: wordsOf(block), why: 'frontMatter' });
  if (titlePage.length > 0) notes.push('frontMatterLeftOut');
  const opening = firstProse < 0 ? [] : others.slice(firstProse);
  if (opening.length === 0 && rest.length > 0) return { title, body: rest, leftOut, notes };
  notes.push(rest.length === 0 ? 'noHeadingsFound' : 'textBeforeFirstHeading');
  const line = opening[0]?.line ?? titleBlock?.line ?? 1;
  const heading: Block = { kind: 'heading', line, level: 1, number: null, heading: title };
  return { title, body: [heading, ...opening, ...rest], leftOut, notes };
}

/**
 * A document often has its title as the only heading of the highest level, as a first heading with nothing
 * under it, or as one that names the kind of document: then it is the title and not a chapter.
 */
function titleHeadingAsText(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (first?.kind !== 'heading' || first.number !== null || first.heading.length > 250) return blocks;
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level <= first.level).length;
  const headings = blocks.filter((block) => block.kind === 'heading').length;
  const alone = first.level === 1 && tops === 1 && headings > 2;
  const empty = second?.kind === 'heading' && second.level <= first.level;
  if (!alone && !empty && !(headings > 1 && namesDocument(first.heading))) return blocks;
  const others = blocks.slice(1).map((block) => (alone ? raised(block) : block));
  return [{ kind: 'paragraph', line: first.line, text: first.heading, emphasis: 'title' }, ...others];
}

function raised(block: Block): Block {
  if (block.kind !== 'heading') return block;
  return { ...block, level: Math.max(1, block.level - 1) };
}

function opensText(block: Block, index: number, blocks: readonly Block[]): boolean {
  if (isProse(block)) return true;
  const next = blocks[index + 1];
  return wordsOf(block).endsWith(':') && next?.kind === 'listItem';
}

function sectionsOf(blocks: readonly Block[], assignId: AssignUnitId): TextSection[] {
  const sections: TextSection[] = [];
  let paragraphs = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const id = assignId('sec', sections.length + 1);
      const { number, heading } = block;
      sections.push({ id, level: sectionLevel(block.level), number, heading, paragraphs: [] });
      continue;
    }
    paragraphs += 1;
    const id = assignId('par', paragraphs);
    sections.at(-1)?.paragraphs.push({ id, kind: block.kind, text: block.text });
  }
  return sections;
}

/** Agreements have chapters, subsections and what is under them; deeper headings become the third level. */
function sectionLevel(level: number): SectionLevel {
  if (level <= 1) return 1;
  return level === 2 ? 2 : 3;
}

function wordsOf(block: Block | undefined): string {
  if (!block) return '';
  if (block.kind !== 'heading') return block.text;
  return block.number === null ? block.heading : `${block.number} ${block.heading}`;
}

function tooMany(
  unit: 'section' | 'paragraph' | 'line',
  count: number,
  max: number,
): Result<never, ImportRefusal> {
  return refuse({ code: 'tooManySections', unit, count, max });
}
