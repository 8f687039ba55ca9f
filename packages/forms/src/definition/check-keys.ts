import type { DefinitionIssue, DefinitionIssueCode } from './definition-issue.ts';
import type { FormDefinition } from './form-definition.ts';
import { formLayouts, type FormLayout } from './form-layouts.ts';

/** Comments on single sentences stand under the part that the sentences are in, and once: two would be about the same. */
export function checkPassages(definition: FormDefinition): readonly DefinitionIssue[] {
  const places = formLayouts(definition).flatMap((layout) =>
    layout.fields.flatMap(({ type, key }, index) =>
      type === 'passages'
        ? [{ isRight: layout.scope === 'section', at: `${layout.at}.${index}`, detail: key }]
        : [],
    ),
  );
  const [first] = places.filter(({ isRight }) => isRight);
  return places
    .filter((place) => place !== first)
    .map(({ at, detail }) => ({ code: 'passagesMisplaced', at, detail }));
}

/** No two pages, fields beside each other, or options of one question share a key. */
export function checkKeys(definition: FormDefinition): readonly DefinitionIssue[] {
  const pageKeys = definition.pages.map((page) => page.key);
  return [
    ...repeated('duplicateKey', 'pages', 'key', pageKeys),
    ...formLayouts(definition).flatMap(checkLayout),
  ];
}

function checkLayout(layout: FormLayout): readonly DefinitionIssue[] {
  const keys = layout.fields.map((field) => field.key);
  const options = layout.fields.flatMap((field, index) =>
    'options' in field
      ? repeated(
          'duplicateOption',
          `${layout.at}.${index}.options`,
          'value',
          field.options.map((option) => option.value),
        )
      : [],
  );
  return [...repeated('duplicateKey', layout.at, 'key', keys), ...options];
}

function repeated(
  code: DefinitionIssueCode,
  at: string,
  property: string,
  values: readonly string[],
): readonly DefinitionIssue[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [{ code, at: `${at}.${index}.${property}`, detail: value }] : [],
  );
}
