import type { FormSection } from '@overens/forms/compile/form-unit';
import type { FormDefinition } from '@overens/forms/definition/form-definition';
import { answerableSections } from '@overens/text/model/answerable-sections';
import type { AgreementText, TextSection } from '@overens/text/model/agreement-text';

/** A chapter with the sections under it; text before the first chapter has no chapter of its own. */
export interface Chapter {
  readonly key: string;
  readonly chapter: TextSection | null;
  readonly sections: readonly TextSection[];
}

/** The text cut where chapters begin, in reading order. */
export function chaptersOf(text: AgreementText): readonly Chapter[] {
  const chapters: { key: string; chapter: TextSection | null; sections: TextSection[] }[] = [];
  for (const section of text.sections) {
    const last = chapters.at(-1);
    if (section.level === 1) chapters.push({ key: section.id, chapter: section, sections: [section] });
    else if (last === undefined) chapters.push({ key: section.id, chapter: null, sections: [section] });
    else last.sections.push(section);
  }
  return chapters;
}

/**
 * The heading element of each section of a chapter: `h3` for the chapter, one deeper for each level that is
 * open around a section. A text may go from a chapter straight to the third level; a page's headings may not.
 */
export function headingTagsOf(sections: readonly TextSection[]): readonly HeadingTag[] {
  const open: number[] = [];
  return sections.map(({ level }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return TAGS[open.length - 1] ?? 'h5';
  });
}

type HeadingTag = 'h3' | 'h4' | 'h5';
const TAGS: readonly HeadingTag[] = ['h3', 'h4', 'h5'];

/** A section's heading as it is read: `4.2 Mötesplatser`. */
export function headingOf(section: Pick<TextSection, 'number' | 'heading'>): string {
  return section.number === null ? section.heading : `${section.number} ${section.heading}`;
}

/** The parts of a text as a form knows them; what each consists of only for a form that asks about that. */
export function formSectionsOf(
  text: AgreementText,
  { perSection }: Pick<FormDefinition, 'perSection'>,
): FormSection[] {
  const asksAboutPassages = perSection?.fields.some(({ type }) => type === 'passages') === true;
  return answerableSections(text).map(({ paragraphs, ...section }) =>
    asksAboutPassages ? { ...section, paragraphs } : section,
  );
}
