import type { UnitHeir } from '@overens/domain/agreement/text-version';
import { UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { z } from 'zod';
import {
  MAX_HEADING_CHARACTERS,
  MAX_SECTIONS,
  SectionLevel,
  unitIdsOf,
  type AgreementText,
  type TextParagraph,
  type TextSection,
} from './agreement-text.ts';
import { keepSentences } from './keep-sentences.ts';

/** A paragraph longer than this is a chapter without headings. */
export const MAX_PARAGRAPH_CHARACTERS = 20_000;
export const MAX_PARAGRAPHS_OF_SECTION = 500;

/** A section as it is written: its id and those of its paragraphs, of which new ones are chosen by the one who writes. */
export const WrittenSection = z.strictObject({
  id: UnitId.refine((id) => id.startsWith('sec_')),
  level: SectionLevel,
  heading: z.string().max(MAX_HEADING_CHARACTERS * 2),
  paragraphs: z
    .array(
      z.strictObject({
        id: UnitId.refine((id) => id.startsWith('par_')),
        kind: z.enum(['paragraph', 'listItem']),
        text: z.string().max(MAX_PARAGRAPH_CHARACTERS * 2),
      }),
    )
    .max(MAX_PARAGRAPHS_OF_SECTION * 2),
});
export type WrittenSection = z.infer<typeof WrittenSection>;

/** Sections as they are written, in the place of neighbours that were there, in their order. */
export interface WrittenRun {
  readonly instead: readonly UnitId[];
  readonly sections: readonly WrittenSection[];
}

/** All that is written at once; what goes from one run to another is the same unit. */
export interface Writing {
  readonly runs: readonly WrittenRun[];
  /** The units that were divided or joined while it was written. */
  readonly heirs: readonly UnitHeir[];
}

/** Why it was not written; the text given is still the text. */
export type WriteRefusal =
  | 'emptyHeading'
  | 'headingTooLong'
  | 'paragraphTooLong'
  | 'tooManyParagraphs'
  | 'tooManySections'
  | 'onlySection'
  | 'unknownUnit'
  | 'duplicateUnit';

/**
 * The text with these sections written anew. A unit that stays keeps its id, its number and what it is marked as; of a
 * commitment that was divided both parts are commitments, and one that something else was joined to is one still.
 * Empty paragraphs are left out. Refuses empty and overlong words, unknown sections, ids given twice, and what would
 * leave no section.
 * @param newSentenceId ids for new sentences, never given before in this text
 */
export function writeSections(
  text: AgreementText,
  { runs, heirs }: Writing,
  newSentenceId: () => UnitId,
): Result<AgreementText, WriteRefusal> {
  const known = new Map(text.sections.map((section) => [section.id, section]));
  const marks = new Map(text.sections.flatMap(({ paragraphs }) => paragraphs.map((unit) => [unit.id, unit])));
  const places = placesOf(runs, text);
  if (places === null) return refuse('unknownUnit');
  let all: readonly TextSection[] = text.sections;
  // From the end, so that the places of those before still hold.
  for (const { from, instead, sections } of places.toSorted((a, b) => b.from - a.from)) {
    const written: TextSection[] = [];
    for (const section of sections) {
      const checked = checkedSection(section, known.get(section.id), (id) => markOf(id, marks, heirs));
      if (!checked.ok) return checked;
      written.push(checked.value);
    }
    all = all.toSpliced(from, instead.length, ...written);
  }
  if (all.length === 0) return refuse('onlySection');
  if (all.length > MAX_SECTIONS) return refuse('tooManySections');
  const ids = unitIdsOf({ sections: all });
  if (ids.length !== new Set(ids).size) return refuse('duplicateUnit');
  return ok(keepSentences(text, { ...text, sections: [...all] }, newSentenceId));
}

/**
 * The heirs that still say something of a text: a part that was split off is there, and what was merged is gone. What
 * was undone leaves no trace, and nothing is said twice.
 */
export function heirsIn(text: AgreementText, heirs: readonly UnitHeir[]): UnitHeir[] {
  const there = new Set(unitIdsOf(text));
  const said = new Set<string>();
  return heirs.filter(({ heir, of, how }) => {
    const key = `${heir} ${of}`;
    if (said.has(key) || (how === 'split' ? !there.has(heir) : there.has(of))) return false;
    said.add(key);
    return true;
  });
}

/** Where each run begins in the text; `null` when one is not there as said, or two want the same section. */
function placesOf(
  runs: readonly WrittenRun[],
  { sections }: AgreementText,
): (WrittenRun & { from: number })[] | null {
  const placed = runs.map((run) => ({ ...run, from: sections.findIndex(({ id }) => id === run.instead[0]) }));
  const areThere = placed.every(
    ({ from, instead }) => from >= 0 && instead.every((id, index) => sections[from + index]?.id === id),
  );
  const wanted = runs.flatMap(({ instead }) => instead);
  return areThere && new Set(wanted).size === wanted.length ? placed : null;
}

type Mark = TextParagraph['commitment'];

/** What a unit is marked as: as it was itself, else as what it was split from or joined with. */
function markOf(id: UnitId, marks: ReadonlyMap<UnitId, TextParagraph>, heirs: readonly UnitHeir[]): Mark {
  const own = marks.get(id);
  if (own?.commitment !== undefined) return own.commitment;
  for (const { heir, of, how } of heirs) {
    if (heir !== id || (how === 'split' && own !== undefined)) continue;
    const inherited = marks.get(of)?.commitment;
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

function checkedSection(
  section: WrittenSection,
  was: TextSection | undefined,
  mark: (id: UnitId) => Mark,
): Result<TextSection, WriteRefusal> {
  const heading = checkedHeading(section.heading);
  if (!heading.ok) return heading;
  const paragraphs: TextParagraph[] = [];
  for (const { id, kind, text } of section.paragraphs) {
    const words = text.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
    if (words === '') continue;
    if (words.length > MAX_PARAGRAPH_CHARACTERS) return refuse('paragraphTooLong');
    const commitment = mark(id);
    paragraphs.push({ id, kind, text: words, ...(commitment === undefined ? {} : { commitment }) });
  }
  if (paragraphs.length > MAX_PARAGRAPHS_OF_SECTION) return refuse('tooManyParagraphs');
  return ok({
    id: section.id,
    level: section.level,
    number: was?.number ?? null,
    heading: heading.value,
    paragraphs,
    ...(was?.principle === undefined ? {} : { principle: was.principle }),
  });
}

function checkedHeading(raw: string): Result<string, WriteRefusal> {
  const heading = raw.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
  if (heading === '') return refuse('emptyHeading');
  return heading.length > MAX_HEADING_CHARACTERS ? refuse('headingTooLong') : ok(heading);
}
