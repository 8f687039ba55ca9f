import type { FormDefinition } from '../definition/form-definition.ts';
import type { FormField } from '../definition/form-field.ts';
import type { LocalText } from '../definition/local-text.ts';
import { formWords } from './form-messages.ts';
import { NO_PASSAGES, passagesOf, type FormParagraph, type FormPassages } from './form-passage.ts';

/**
 * A part of the agreement's text that can be commented on; chapters have level 1. Without its paragraphs it can be
 * spoken of as a whole only.
 */
export type FormSection = {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly paragraphs?: readonly FormParagraph[];
};

/**
 * A part of the form that is saved on its own, so that several people can write without overwriting each other.
 * `unitKey` is `page:<page key>` or `section:<section id>`; `name` is its place in `AnswerValues`
 * and the prefix of its inputs' names.
 */
export type FormUnit = {
  readonly unitKey: string;
  readonly name: string;
  readonly kind: 'page' | 'section';
  /** The page key, or the section id. */
  readonly id: string;
  readonly title: LocalText;
  readonly intro: LocalText | null;
  readonly fields: readonly FormField[];
  /** What in it can be spoken of on its own; of a chapter also what stands in the sections under it. */
  readonly passages: FormPassages;
};

/** The section id of comments on the text as a whole. */
export const GENERAL_SECTION_ID = 'general';

/** The units of a form for one text, in the order they are shown: pages, the text as a whole, its parts. */
export function formUnits(definition: FormDefinition, sections: readonly FormSection[]): readonly FormUnit[] {
  const pages = definition.pages.map((page): FormUnit => ({
    unitKey: `page:${page.key}`,
    name: `pages.${page.key}`,
    kind: 'page',
    id: page.key,
    title: page.title,
    intro: page.intro ?? null,
    fields: page.fields,
    passages: NO_PASSAGES,
  }));
  const { perSection } = definition;
  if (perSection === undefined) return pages;
  const hasPassages = perSection.fields.some(({ type }) => type === 'passages');
  const general = perSection.general === true ? [{ id: GENERAL_SECTION_ID, title: formWords.general }] : [];
  const targets = targetsOf(perSection.targets, sections);
  const parts = [...general.map((one) => ({ ...one, holds: [] })), ...targets].map(
    ({ id, title, holds }): FormUnit => ({
      unitKey: `section:${id}`,
      name: `sections.${id}`,
      kind: 'section',
      id,
      title: { sv: title },
      intro: null,
      fields: perSection.fields,
      passages: hasPassages ? holds.flatMap(passagesOf) : NO_PASSAGES,
    }),
  );
  return [...pages, ...parts];
}

/** The sections that are answered on, each with those that are answered on with it: itself, and under a chapter all. */
function targetsOf(
  targets: 'chapters' | 'sections',
  sections: readonly FormSection[],
): (FormSection & { readonly holds: readonly FormSection[] })[] {
  if (targets === 'sections') return sections.map((section) => ({ ...section, holds: [section] }));
  const chapters: (FormSection & { readonly holds: FormSection[] })[] = [];
  for (const section of sections) {
    if (section.level === 1) chapters.push({ ...section, holds: [section] });
    else chapters.at(-1)?.holds.push(section);
  }
  return chapters;
}
