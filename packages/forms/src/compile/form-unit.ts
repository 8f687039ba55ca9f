import type { FormDefinition } from '../definition/form-definition.ts';
import type { FormField } from '../definition/form-field.ts';
import type { LocalText } from '../definition/local-text.ts';
import { formWords } from './form-messages.ts';

/** A part of the agreement's text that can be commented on; chapters have level 1. */
export type FormSection = { readonly id: string; readonly title: string; readonly level: number };

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
  }));
  const { perSection } = definition;
  if (perSection === undefined) return pages;
  const targets = sections.filter((section) => perSection.targets === 'sections' || section.level === 1);
  const general = perSection.general === true ? [{ id: GENERAL_SECTION_ID, title: formWords.general }] : [];
  const parts = [...general, ...targets].map(({ id, title }): FormUnit => ({
    unitKey: `section:${id}`,
    name: `sections.${id}`,
    kind: 'section',
    id,
    title: { sv: title },
    intro: null,
    fields: perSection.fields,
  }));
  return [...pages, ...parts];
}
