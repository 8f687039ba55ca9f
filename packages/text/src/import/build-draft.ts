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
import type { ImportFindings } from '../findings/import-findings.ts';
import { readFindings } from '../findings/read-findings.ts';
import { askedQuestions, findingsBeside, findingsOfNotes } from '../findings/asked-questions.ts';
import { coverageOf } from './coverage.ts';
import { findTitle } from './find-title.ts';
import type { FoundTitle } from './find-title.ts';
import { namesDocument } from './names-document.ts';
import type { ImportNote, LeftOutLine } from './imported-draft.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { isProse } from './join-blocks.ts';
import type { Block } from './join-blocks.ts';
import { readParts } from './read-parts.ts';
import type { ReadPart } from './read-parts.ts';
import type { SourceLine } from './source-line.ts';
import { marksOf } from './unit-marks.ts';
import type { UnitMarks } from './unit-marks.ts';

export type BuiltDraft = {
  readonly text: AgreementText;
  readonly leftOut: readonly LeftOutLine[];
  readonly notes: readonly ImportNote[];
  readonly findings: ImportFindings;
  /** The first and last line of each agreement, when there are several. */
  readonly agreements: readonly { readonly fromLine: number; readonly toLine: number }[];
};

/** What is known of a source beside its lines. */
export type SourceContext = {
  /** Used when the source shows no title of its own (a file's name); empty for pasted text. */
  readonly fallbackTitle: string;
  readonly notes: readonly ImportNote[];
  /** What the format holds beside its running text, numbered after its lines. */
  readonly beside: readonly LeftOutLine[];
};

/**
 * Source lines to an agreement text. Every line ends up in the title, in a unit or in `leftOut`.
 */
export function buildDraft(
  lines: readonly SourceLine[],
  { fallbackTitle, notes: sourceNotes, beside }: SourceContext,
  assignId: AssignUnitId,
): Result<BuiltDraft, ImportRefusal> {
  if (lines.length > MAX_SOURCE_LINES) return tooMany('line', lines.length, MAX_SOURCE_LINES);
  const { parts: read, leftOut, notes } = readParts(lines);
  const bundle = read.length > 1 || read[0]?.kind !== 'agreement';
  const parts = bundle ? read : read.map((part) => ({ ...part, blocks: titleHeadingAsText(part.blocks) }));
  const blocks = parts.flatMap((part) => part.blocks);
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  if (headings > MAX_SECTIONS) return tooMany('section', headings, MAX_SECTIONS);
  const units = blocks.length + leftOut.length;
  if (units > MAX_UNITS) return tooMany('paragraph', units, MAX_UNITS);
  const parted = bundle ? bundleFront(parts, fallbackTitle) : partFront(blocks, fallbackTitle);
  if (!parted) return refuse({ code: 'empty' });
  const allLeftOut = [...leftOut, ...parted.leftOut, ...beside].toSorted((a, b) => a.line - b.line);
  const found = readFindings({ parts, lines, leftOut: allLeftOut, title: parted.title });
  const sections = sectionsOf(parted.body, assignId, marksOf(found));
  const flattened = parted.body.some((block) => block.kind === 'heading' && block.level > 3);
  const more = flattened ? (['levelsFlattened'] as const) : [];
  const allNotes = [...new Set([...sourceNotes, ...notes, ...parted.notes, ...more])];
  const asked = [...found.findings, ...findingsOfNotes(allNotes), ...findingsBeside(beside)];
  return ok({
    agreements: severalOf(parts),
    text: AgreementText.parse({ title: parted.title, sections }),
    leftOut: allLeftOut,
    notes: allNotes,
    findings: {
      parts: found.parts,
      facts: found.facts,
      questions: askedQuestions(asked, lines),
      coverage: coverageOf(lines, blocks, allLeftOut, beside.length),
    },
  });
}

function severalOf(parts: readonly ReadPart[]): BuiltDraft['agreements'] {
  const agreements = parts.filter(({ kind }) => kind === 'agreement');
  if (agreements.length < 2) return [];
  return agreements.flatMap(({ lines }) => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first && last ? [{ fromLine: first.line, toLine: last.line }] : [];
  });
}

type PartedFront = {
  readonly title: string;
  /** Begins with a heading. */
  readonly body: readonly Block[];
  readonly leftOut: readonly LeftOutLine[];
  readonly notes: readonly ImportNote[];
};

/** A bundle has no title page of its own: everything is in it, under each document's heading. */
function bundleFront(parts: readonly ReadPart[], fallbackTitle: string): PartedFront | null {
  const body = parts.flatMap((part) => part.blocks);
  const agreement = parts.find(({ kind }) => kind === 'agreement') ?? parts[0];
  const own = agreement?.title || findTitle(atFirstHeading(agreement?.blocks ?? []).front)?.title;
  const title = (own || fallbackTitle || wordsOf(body[0])).slice(0, MAX_HEADING_CHARACTERS);
  if (title === '') return null;
  const [first] = body;
  const opening: Block[] =
    first?.kind === 'heading'
      ? []
      : [{ kind: 'heading', line: 1, lines: [], level: 1, number: null, heading: title }];
  return { title, body: [...opening, ...body], leftOut: [], notes: [] };
}

/** Parts what stands before the first heading into the title, lines of a title page, and text that needs a heading. */
function partFront(blocks: readonly Block[], fallbackTitle: string): PartedFront | null {
  const { front, rest } = atFirstHeading(blocks);
  // A text of one single line is its own text; it is copied as title and not used up.
  const found = blocks.length === 1 ? null : findTitle(front);
  const guessed = titleOfAnnex(blocks) || fallbackTitle || wordsOf(blocks[0]);
  const title = (found?.title ?? guessed).slice(0, MAX_HEADING_CHARACTERS);
  if (blocks.length === 0 || title === '') return null;
  const others = front.filter((_, index) => index !== found?.from);
  const { titlePage, opening } = partTitlePage(others, rest.length > 0);
  const notes = notesOfFront(found, titlePage);
  const leftOut = [...diaryNumberLine(found, front), ...titlePage.map(frontMatterLine)];
  if (opening.length === 0 && rest.length > 0) return { title, body: rest, leftOut, notes };
  notes.push(rest.length === 0 ? 'noHeadingsFound' : 'textBeforeFirstHeading');
  const heading: Block = { kind: 'heading', line: 1, lines: [], level: 1, number: null, heading: title };
  return { title, body: [heading, ...opening, ...rest], leftOut, notes };
}

function notesOfFront(found: FoundTitle | null, titlePage: readonly Block[]): ImportNote[] {
  return [
    ...(found ? [] : (['titleGuessed'] as const)),
    ...(titlePage.length > 0 ? (['frontMatterLeftOut'] as const) : []),
  ];
}

/** `Bilaga till överenskommelsen mellan …` names the text that has no title of its own. */
function titleOfAnnex(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const named = block.kind === 'heading' ? /^bilaga till (.{10,})$/i.exec(block.heading)?.[1] : undefined;
    if (named !== undefined && namesDocument(named)) return named.charAt(0).toUpperCase() + named.slice(1);
  }
  return '';
}

function atFirstHeading(blocks: readonly Block[]): { front: readonly Block[]; rest: readonly Block[] } {
  const at = blocks.findIndex((block) => block.kind === 'heading');
  return at < 0 ? { front: blocks, rest: [] } : { front: blocks.slice(0, at), rest: blocks.slice(at) };
}

/** The lines of a title page, and the body text that follows it; a text without headings has no title page. */
function partTitlePage(
  front: readonly Block[],
  hasHeadings: boolean,
): { titlePage: readonly Block[]; opening: readonly Block[] } {
  if (!hasHeadings) return { titlePage: [], opening: front };
  const firstProse = front.findIndex(opensText);
  if (firstProse < 0) return { titlePage: front, opening: [] };
  return { titlePage: front.slice(0, firstProse), opening: front.slice(firstProse) };
}

function frontMatterLine(block: Block): LeftOutLine {
  return { line: block.line, text: wordsOf(block), why: 'frontMatter' };
}

function diaryNumberLine(found: FoundTitle | null, front: readonly Block[]): LeftOutLine[] {
  const block = found ? front[found.from] : undefined;
  return found?.diaryNumber && block
    ? [{ line: block.line, text: found.diaryNumber, why: 'diaryNumber' }]
    : [];
}

/**
 * A document often has its title as the only heading of the highest level, as a first heading with nothing
 * under it, or as one that names the kind of document: then it is the title and not a chapter.
 */
function titleHeadingAsText(all: readonly Block[]): readonly Block[] {
  const at = all.findIndex((block) => block.kind === 'heading');
  const front = all.slice(0, Math.max(at, 0));
  // A form's rows may stand over the title: `Version: 3`.
  if (front.some((block) => !/^[\p{L} -]{1,40}: /u.test(wordsOf(block)))) return all;
  return [...front, ...withTitleAsText(all.slice(front.length))];
}

function withTitleAsText(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (first?.kind !== 'heading' || first.number !== null || first.heading.length > 250) return blocks;
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const alone = levels.length > 2 && levels.filter((level) => level <= first.level).length === 1;
  const empty = second?.kind === 'heading' && second.level <= first.level;
  const named = levels.length > 1 && namesDocument(first.heading);
  if (!alone && !empty && !named) return blocks;
  const others = blocks.slice(1).map((block) => (alone ? raised(block) : block));
  return [
    { kind: 'paragraph', line: first.line, lines: first.lines, text: first.heading, emphasis: 'title' },
    ...others,
  ];
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

function sectionsOf(blocks: readonly Block[], assignId: AssignUnitId, marks: UnitMarks): TextSection[] {
  const sections: TextSection[] = [];
  let paragraphs = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const id = assignId('sec', sections.length + 1);
      const { number, heading } = block;
      const level = sectionLevel(block.level);
      sections.push({ id, level, number, heading, paragraphs: [], ...marks.section(block) });
      continue;
    }
    paragraphs += 1;
    const id = assignId('par', paragraphs);
    sections.at(-1)?.paragraphs.push({ id, kind: block.kind, text: block.text, ...marks.paragraph(block) });
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
