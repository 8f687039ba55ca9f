import { dependencyOrder } from '../compile/dependency-order.ts';
import { fieldDependencies, rowDependencies } from '../compile/field-dependencies.ts';
import { CONTEXT_NAMES } from '../compile/form-context.ts';
import type { Condition } from './condition.ts';
import type { DefinitionIssue } from './definition-issue.ts';
import type { FormDefinition } from './form-definition.ts';
import type { FormField } from './form-field.ts';
import { formLayouts, type FormLayout } from './form-layouts.ts';
import { readCondition, type VarUse } from './read-condition.ts';

/** Every value that a condition reads exists and can be read from where the condition stands. */
export function checkVars(definition: FormDefinition): readonly DefinitionIssue[] {
  const pageFields = new Map(
    definition.pages.flatMap((page) =>
      page.fields.map((field) => [`pages.${page.key}.${field.key}`, field] as const),
    ),
  );
  const onPages = definition.pages.flatMap((page, index) =>
    dangling(page.visibleIf, `pages.${index}.visibleIf`, pageFields),
  );
  const onFields = formLayouts(definition).flatMap((layout) => {
    const readable = new Map([...pageFields, ...sectionFields(definition, layout), ...rowFields(layout)]);
    return layout.fields.flatMap((field, index) => [
      ...dangling(field.visibleIf, `${layout.at}.${index}.visibleIf`, readable),
      ...(field.type === 'computed'
        ? dangling(field.expression, `${layout.at}.${index}.expression`, readable)
        : []),
    ]);
  });
  return [...onPages, ...onFields];
}

/** No field's visibility or computed value depends on itself, directly or over others. */
export function checkCycles(definition: FormDefinition): readonly DefinitionIssue[] {
  const form = dependencyOrder(fieldDependencies(definition)).cycle;
  const rows = formLayouts(definition)
    .filter((layout) => layout.scope === 'row')
    .map((layout) => ({ at: layout.at, cycle: dependencyOrder(rowDependencies(layout.fields)).cycle }));
  return [{ at: '', cycle: form }, ...rows].flatMap(({ at, cycle }): readonly DefinitionIssue[] =>
    cycle === null ? [] : [{ code: 'cycle', at, detail: cycle.join(' → ') }],
  );
}

type Readable = ReadonlyMap<string, FormField>;

function dangling(
  condition: Condition | undefined,
  at: string,
  readable: Readable,
): readonly DefinitionIssue[] {
  if (condition === undefined) return [];
  return readCondition(condition)
    .vars.filter((use) => !exists(use, readable))
    .map((use) => ({ code: 'danglingVar', at, detail: use.path }));
}

/** Notes hold no answer. Inside `some` and `all`, `""` is the item and a field key is a field of the row. */
function exists(use: VarUse, readable: Readable): boolean {
  if (use.over !== null) {
    const list = readable.get(use.over);
    const rowKeys = list?.type === 'group' ? list.fields.map((field) => field.key) : [];
    return use.path === '' || rowKeys.includes(use.path);
  }
  if (CONTEXT_NAMES.some((name) => use.path === `ctx.${name}`)) return true;
  const field = readable.get(use.path);
  return field !== undefined && field.type !== 'note';
}

function sectionFields(definition: FormDefinition, layout: FormLayout): Readable {
  const fields = layout.inSection ? (definition.perSection?.fields ?? []) : [];
  return new Map(fields.map((field) => [`section.${field.key}`, field]));
}

function rowFields(layout: FormLayout): Readable {
  const fields = layout.scope === 'row' ? layout.fields : [];
  return new Map(fields.map((field) => [`row.${field.key}`, field]));
}
