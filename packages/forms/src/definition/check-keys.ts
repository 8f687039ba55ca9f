import type { DefinitionIssue, DefinitionIssueCode } from './definition-issue.ts';
import type { FormDefinition } from './form-definition.ts';
import { formLayouts, type FormLayout } from './form-layouts.ts';

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
