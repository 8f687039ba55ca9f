import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import type { UnitId } from '@overens/domain/kernel/id';
import { numberedParts } from '../import/numbered-headings.ts';
import { MAX_HEADING_CHARACTERS, MAX_SECTIONS, unitIdsOf } from './agreement-text.ts';
import type { AgreementText, SectionLevel, TextParagraph, TextSection } from './agreement-text.ts';
import { unitIdAsOtherKind, unitIdOfSourceLine } from './unit-id.ts';

/** Why the outline was not changed; the text given is still the text. */
export type EditRefusal =
  | { readonly code: 'unknownUnit'; readonly id: UnitId }
  | { readonly code: 'emptyHeading' }
  | { readonly code: 'headingTooLong'; readonly length: number; readonly max: number }
  /** The first section has none before it to be merged into. */
  | { readonly code: 'noSectionBefore' }
  | { readonly code: 'tooManySections'; readonly max: number }
  | { readonly code: 'alreadyTakenIn'; readonly line: number }
  | { readonly code: 'emptyLine' };

export type Edited = Result<AgreementText, EditRefusal>;

/** Gives the agreement another title. */
export function renameTitle(text: AgreementText, title: string): Edited {
  const heading = checkedHeading(title);
  return heading.ok ? ok({ ...text, title: heading.value }) : heading;
}

/** Gives a section another heading; its number stays. */
export function renameHeading(text: AgreementText, sectionId: UnitId, heading: string): Edited {
  const checked = checkedHeading(heading);
  if (!checked.ok) return checked;
  return changeSection(text, sectionId, (section) => ({ ...section, heading: checked.value }));
}

/** Gives a section another printed number, or none. Only the first 20 characters are kept. */
export function renumberSection(text: AgreementText, sectionId: UnitId, number: string | null): Edited {
  const printed = (number ?? '').trim().replace(/\.$/, '').slice(0, 20);
  return changeSection(text, sectionId, (section) => ({
    ...section,
    number: printed === '' ? null : printed,
  }));
}

/** Moves a section to another level; those after it keep theirs. */
export function changeLevel(text: AgreementText, sectionId: UnitId, level: SectionLevel): Edited {
  return changeSection(text, sectionId, (section) => ({ ...section, level }));
}

/**
 * Makes a heading into a paragraph at the end of the section before, followed by what stood under it.
 * The paragraph's id is the section's own as the other kind, so that turning it back restores it.
 */
export function turnHeadingIntoParagraph(text: AgreementText, sectionId: UnitId): Edited {
  const at = text.sections.findIndex((section) => section.id === sectionId);
  const [before, section] = [text.sections[at - 1], text.sections[at]];
  if (!section) return refuse({ code: 'unknownUnit', id: sectionId });
  if (!before) return refuse({ code: 'noSectionBefore' });
  const words = section.number === null ? section.heading : `${section.number} ${section.heading}`;
  const paragraph: TextParagraph = { id: unitIdAsOtherKind(section.id), kind: 'paragraph', text: words };
  const merged = { ...before, paragraphs: [...before.paragraphs, paragraph, ...section.paragraphs] };
  return ok({ ...text, sections: text.sections.toSpliced(at - 1, 2, merged) });
}

/** Makes a paragraph into a heading; what stood after it in its section comes under it. */
export function turnParagraphIntoHeading(
  text: AgreementText,
  paragraphId: UnitId,
  level: SectionLevel,
): Edited {
  if (text.sections.length >= MAX_SECTIONS) return refuse({ code: 'tooManySections', max: MAX_SECTIONS });
  for (const [at, section] of text.sections.entries()) {
    const index = section.paragraphs.findIndex((unit) => unit.id === paragraphId);
    const paragraph = section.paragraphs[index];
    if (!paragraph) continue;
    const parts = numberedParts(paragraph.text);
    const heading = checkedHeading(parts?.heading ?? paragraph.text);
    if (!heading.ok) return heading;
    const opened: TextSection = {
      id: unitIdAsOtherKind(paragraph.id),
      level,
      number: parts?.number ?? null,
      heading: heading.value,
      paragraphs: section.paragraphs.slice(index + 1),
    };
    const shortened = { ...section, paragraphs: section.paragraphs.slice(0, index) };
    return ok({ ...text, sections: text.sections.toSpliced(at, 1, shortened, opened) });
  }
  return refuse({ code: 'unknownUnit', id: paragraphId });
}

/**
 * Takes a line that the importer left out into the text, as the last paragraph of a section.
 * Its id comes from its line in the source, so it is the same whenever it is taken in.
 */
export function takeInLeftOut(
  text: AgreementText,
  leftOut: { readonly line: number; readonly text: string },
  sectionId: UnitId,
): Edited {
  const id = unitIdOfSourceLine(leftOut.line);
  const words = leftOut.text.replaceAll('**', '').replace(/\s+/g, ' ').trim();
  if (words === '') return refuse({ code: 'emptyLine' });
  const known = new Set(unitIdsOf(text));
  if (known.has(id) || known.has(unitIdAsOtherKind(id)))
    return refuse({ code: 'alreadyTakenIn', line: leftOut.line });
  return changeSection(text, sectionId, (section) => ({
    ...section,
    paragraphs: [...section.paragraphs, { id, kind: 'paragraph', text: words }],
  }));
}

function changeSection(
  text: AgreementText,
  id: UnitId,
  change: (section: TextSection) => TextSection,
): Edited {
  const at = text.sections.findIndex((section) => section.id === id);
  const section = text.sections[at];
  if (!section) return refuse({ code: 'unknownUnit', id });
  return ok({ ...text, sections: text.sections.with(at, change(section)) });
}

function checkedHeading(raw: string): Result<string, EditRefusal> {
  const heading = raw.replace(/\s+/g, ' ').trim();
  if (heading === '') return refuse({ code: 'emptyHeading' });
  const { length } = heading;
  return length > MAX_HEADING_CHARACTERS
    ? refuse({ code: 'headingTooLong', length, max: MAX_HEADING_CHARACTERS })
    : ok(heading);
}
