import { UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { z } from 'zod';
import {
  MAX_HEADING_CHARACTERS,
  MAX_SECTIONS,
  SectionLevel,
  type AgreementText,
  type TextParagraph,
  type TextSection,
} from './agreement-text.ts';

/** A paragraph longer than this is a chapter without headings. */
export const MAX_PARAGRAPH_CHARACTERS = 20_000;
export const MAX_PARAGRAPHS_OF_SECTION = 500;

/** A paragraph as it is written: with the id that it had, or `null` when it is new. */
export const WrittenParagraph = z.strictObject({
  id: UnitId.nullable(),
  kind: z.enum(['paragraph', 'listItem']),
  text: z.string().max(MAX_PARAGRAPH_CHARACTERS * 2),
});
export type WrittenParagraph = z.infer<typeof WrittenParagraph>;

/** One change of a text that is being worked on. Every unit that stays keeps its id. */
export const DraftEdit = z.discriminatedUnion('kind', [
  /** Heading and paragraphs of a section as they shall stand: reworded, added, taken out, moved within it. */
  z.strictObject({
    kind: z.literal('write'),
    sectionId: UnitId,
    heading: z.string().max(MAX_HEADING_CHARACTERS * 2),
    paragraphs: z.array(WrittenParagraph).max(MAX_PARAGRAPHS_OF_SECTION * 2),
  }),
  z.strictObject({
    kind: z.literal('add'),
    /** The section that the new one comes after. */
    sectionId: UnitId,
    heading: z.string().max(MAX_HEADING_CHARACTERS * 2),
    level: SectionLevel,
  }),
  z.strictObject({ kind: z.literal('remove'), sectionId: UnitId }),
  z.strictObject({ kind: z.literal('move'), sectionId: UnitId, to: z.enum(['up', 'down']) }),
]);
export type DraftEdit = z.infer<typeof DraftEdit>;

/** Why the text was not changed; the text given is still the text. */
export type DraftEditRefusal =
  | 'emptyHeading'
  | 'headingTooLong'
  | 'emptyParagraph'
  | 'paragraphTooLong'
  | 'tooManyParagraphs'
  | 'tooManySections'
  | 'onlySection'
  | 'cannotMove'
  | 'unknownUnit';

/** The text after a change, and the section it was in: the new one when a section was added. */
export interface DraftEdited {
  readonly text: AgreementText;
  readonly sectionId: UnitId;
}

/**
 * Carries out one change. Refuses empty and overlong words, unknown units, and what would leave no section.
 * @param newUnitId ids for what is new, never given before in this text
 */
export function editDraft(
  text: AgreementText,
  edit: DraftEdit,
  newUnitId: (kind: 'sec' | 'par') => UnitId,
): Result<DraftEdited, DraftEditRefusal> {
  const at = text.sections.findIndex(({ id }) => id === edit.sectionId);
  const section = text.sections[at];
  if (section === undefined) return refuse('unknownUnit');
  switch (edit.kind) {
    case 'write':
      return writeSection(text, at, section, edit, newUnitId);
    case 'add':
      return addSection(text, at, edit, newUnitId);
    case 'remove':
      if (text.sections.length === 1) return refuse('onlySection');
      return ok({ text: { ...text, sections: text.sections.toSpliced(at, 1) }, sectionId: section.id });
    case 'move': {
      const to = edit.to === 'up' ? at - 1 : at + 1;
      if (text.sections[to] === undefined) return refuse('cannotMove');
      const sections = text.sections.toSpliced(at, 1).toSpliced(to, 0, section);
      return ok({ text: { ...text, sections }, sectionId: section.id });
    }
  }
}

function writeSection(
  text: AgreementText,
  at: number,
  section: TextSection,
  edit: Extract<DraftEdit, { kind: 'write' }>,
  newUnitId: (kind: 'sec' | 'par') => UnitId,
): Result<DraftEdited, DraftEditRefusal> {
  const heading = checkedHeading(edit.heading);
  if (!heading.ok) return heading;
  if (edit.paragraphs.length > MAX_PARAGRAPHS_OF_SECTION) return refuse('tooManyParagraphs');
  const known = new Map(section.paragraphs.map((unit) => [unit.id, unit]));
  const paragraphs: TextParagraph[] = [];
  for (const written of edit.paragraphs) {
    const was = written.id === null ? undefined : known.get(written.id);
    // Taken from the known: an id that comes twice is unknown the second time.
    if (written.id !== null && !known.delete(written.id)) return refuse('unknownUnit');
    const words = written.text.replaceAll(/\s+/g, ' ').trim();
    if (words === '') return refuse('emptyParagraph');
    if (words.length > MAX_PARAGRAPH_CHARACTERS) return refuse('paragraphTooLong');
    paragraphs.push({
      id: written.id ?? newUnitId('par'),
      kind: written.kind,
      text: words.normalize('NFC'),
      // A commitment that is reworded is still one.
      ...(was?.commitment === undefined ? {} : { commitment: was.commitment }),
    });
  }
  const changed = { ...section, heading: heading.value, paragraphs };
  return ok({ text: { ...text, sections: text.sections.with(at, changed) }, sectionId: section.id });
}

function addSection(
  text: AgreementText,
  at: number,
  edit: Extract<DraftEdit, { kind: 'add' }>,
  newUnitId: (kind: 'sec' | 'par') => UnitId,
): Result<DraftEdited, DraftEditRefusal> {
  if (text.sections.length >= MAX_SECTIONS) return refuse('tooManySections');
  const heading = checkedHeading(edit.heading);
  if (!heading.ok) return heading;
  const section: TextSection = {
    id: newUnitId('sec'),
    level: edit.level,
    number: null,
    heading: heading.value,
    paragraphs: [],
  };
  return ok({
    text: { ...text, sections: text.sections.toSpliced(at + 1, 0, section) },
    sectionId: section.id,
  });
}

/** A heading as it is kept. Refuses an empty and an overlong one. */
export function checkedHeading(raw: string): Result<string, DraftEditRefusal> {
  const heading = raw.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
  if (heading === '') return refuse('emptyHeading');
  return heading.length > MAX_HEADING_CHARACTERS ? refuse('headingTooLong') : ok(heading);
}
