import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import { AgreementText, MAX_SECTIONS, MAX_SOURCE_LINES, MAX_UNITS } from '../model/agreement-text.ts';
import type { SectionLevel, TextSection } from '../model/agreement-text.ts';
import type { AssignUnitId } from '../model/unit-id.ts';
import type { ImportFindings } from '../findings/import-findings.ts';
import { readFindings } from '../findings/read-findings.ts';
import { askedQuestions, findingsBeside, findingsOfNotes } from '../findings/asked-questions.ts';
import { coverageOf } from './coverage.ts';
import type { ImportNote, LeftOutLine } from './imported-draft.ts';
import type { ImportRefusal } from './import-refusal.ts';
import type { Block } from './join-blocks.ts';
import { bundleFront, partFront } from './part-front.ts';
import { readParts } from './read-parts.ts';
import type { ReadPart } from './read-parts.ts';
import type { SourceLine } from './source-line.ts';
import { titleHeadingAsText } from './title-heading.ts';
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

function tooMany(
  unit: 'section' | 'paragraph' | 'line',
  count: number,
  max: number,
): Result<never, ImportRefusal> {
  return refuse({ code: 'tooManySections', unit, count, max });
}
