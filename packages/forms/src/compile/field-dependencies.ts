import type { Condition } from '../definition/condition.ts';
import type { FormDefinition } from '../definition/form-definition.ts';
import type { FormField } from '../definition/form-field.ts';
import type { Dependencies } from './dependency-order.ts';
import { readCondition } from '../definition/read-condition.ts';

/**
 * Which page and section fields each field reads to decide whether it shows (or what it works out to).
 * Nodes are named as conditions name them: `pages.<page>.<field>` and `section.<field>`.
 */
export function fieldDependencies(definition: FormDefinition): Dependencies {
  const dependencies = new Map<string, Set<string>>();
  for (const page of definition.pages) {
    for (const field of page.fields) {
      dependencies.set(`pages.${page.key}.${field.key}`, readsOf([page.visibleIf, ...conditionsOf(field)]));
    }
  }
  for (const field of definition.perSection?.fields ?? []) {
    dependencies.set(`section.${field.key}`, readsOf(conditionsOf(field)));
  }
  return dependencies;
}

/** The same inside the rows of a group; nodes are `row.<field>`. */
export function rowDependencies(fields: readonly FormField[]): Dependencies {
  return new Map(fields.map((field) => [`row.${field.key}`, readsOf(conditionsOf(field))]));
}

/** The conditions that a field stands on, those of its rows included. */
export function conditionsOf(field: FormField): readonly (Condition | undefined)[] {
  const own = [field.visibleIf, field.type === 'computed' ? field.expression : undefined];
  return field.type === 'group' ? [...own, ...field.fields.flatMap(conditionsOf)] : own;
}

function readsOf(conditions: readonly (Condition | undefined)[]): Set<string> {
  const reads = conditions.flatMap((condition) =>
    condition === undefined ? [] : readCondition(condition).vars.filter((use) => use.over === null),
  );
  return new Set(reads.map((use) => use.path));
}
