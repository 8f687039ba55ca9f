import type { DefinitionIssue } from './definition-issue.ts';
import type { FormDefinition } from './form-definition.ts';

/** Every text exists in every language that the form says it has. */
export function checkTranslations(definition: FormDefinition): readonly DefinitionIssue[] {
  const others = definition.locales.filter((locale) => locale !== 'sv');
  return others.flatMap((locale) =>
    textsIn(definition, []).flatMap(({ text, at }): readonly DefinitionIssue[] =>
      Object.hasOwn(text, locale) ? [] : [{ code: 'missingTranslation', at: at.join('.'), detail: locale }],
    ),
  );
}

type FoundText = { readonly text: object; readonly at: readonly string[] };

/** Texts are the objects with a Swedish text in them; conditions cannot look like that, `sv` is no operator. */
function textsIn(node: unknown, at: readonly string[]): readonly FoundText[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Object.hasOwn(node, 'sv')) return [{ text: node, at }];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, [...at, key]));
}
