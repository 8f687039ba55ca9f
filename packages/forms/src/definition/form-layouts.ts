import type { FormDefinition } from './form-definition.ts';
import type { FormField } from './form-field.ts';

/** A list of fields that stand together, with its place in the definition. */
export type FormLayout = {
  readonly at: string;
  readonly scope: 'page' | 'section' | 'row';
  readonly inSection: boolean;
  readonly fields: readonly FormField[];
};

/** Every list of fields in a form: pages, the section fields, and the rows of groups. */
export function formLayouts(definition: FormDefinition): readonly FormLayout[] {
  const pages = definition.pages.map((page, index): FormLayout => ({
    at: `pages.${index}.fields`,
    scope: 'page',
    inSection: false,
    fields: page.fields,
  }));
  const sections: readonly FormLayout[] =
    definition.perSection === undefined
      ? []
      : [
          {
            at: 'perSection.fields',
            scope: 'section',
            inSection: true,
            fields: definition.perSection.fields,
          },
        ];
  return [...pages, ...sections].flatMap((layout) => [layout, ...rowLayouts(layout)]);
}

function rowLayouts(layout: FormLayout): readonly FormLayout[] {
  return layout.fields.flatMap((field, index): readonly FormLayout[] =>
    field.type === 'group'
      ? [
          {
            at: `${layout.at}.${index}.fields`,
            scope: 'row',
            inSection: layout.inSection,
            fields: field.fields,
          },
        ]
      : [],
  );
}
