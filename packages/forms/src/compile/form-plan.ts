import type { Condition } from '../definition/condition.ts';
import type { FormDefinition } from '../definition/form-definition.ts';
import type { FormField } from '../definition/form-field.ts';
import { bindField, type BoundField } from '../fields/bound-field.ts';
import { dependencyOrder } from './dependency-order.ts';
import { conditionsOf, fieldDependencies, rowDependencies } from './field-dependencies.ts';

/** A field with what decides whether it shows; `row` is there for groups only. */
export type FieldPlan = {
  readonly bound: BoundField;
  readonly conditions: readonly Condition[];
  readonly row: LayoutPlan | null;
};

/** The fields of a page, of a section or of a row: as they are shown, and in the order they are decided. */
export type LayoutPlan = {
  readonly shown: readonly FieldPlan[];
  readonly decided: readonly FieldPlan[];
};

export type FormPlan = {
  readonly pages: ReadonlyMap<string, LayoutPlan>;
  /** Page fields may read each other over page borders, so they are decided in one order. */
  readonly decidedPageFields: readonly { readonly pageKey: string; readonly plan: FieldPlan }[];
  readonly section: LayoutPlan;
  /** Whether anything shows or hides; if not, nothing needs to be watched while a person writes. */
  readonly isConditional: boolean;
};

/** The plan of a definition that has passed `checkDefinition`; worked out once per definition. */
export function planForm(definition: FormDefinition): FormPlan {
  const known = plans.get(definition);
  if (known !== undefined) return known;
  const plan = makePlan(definition);
  plans.set(definition, plan);
  return plan;
}

function makePlan(definition: FormDefinition): FormPlan {
  const { order } = dependencyOrder(fieldDependencies(definition));
  const pages = new Map<string, LayoutPlan>();
  const byNode = new Map<string, { pageKey: string; plan: FieldPlan }>();
  for (const page of definition.pages) {
    const shown = page.fields.map((field) => planField(field, page.visibleIf));
    pages.set(page.key, { shown, decided: shown });
    for (const plan of shown) {
      byNode.set(`pages.${page.key}.${plan.bound.key}`, { pageKey: page.key, plan });
    }
  }
  const sectionFields = definition.perSection?.fields ?? [];
  return {
    pages,
    decidedPageFields: pick(order, byNode),
    section: planLayout(sectionFields, 'section', order),
    isConditional:
      definition.pages.some((page) => page.visibleIf !== undefined || page.fields.some(isConditional)) ||
      sectionFields.some(isConditional),
  };
}

function planLayout(
  fields: readonly FormField[],
  scope: 'section' | 'row',
  order: readonly string[],
): LayoutPlan {
  const shown = fields.map((field) => planField(field, undefined));
  const byNode = new Map(shown.map((plan) => [`${scope}.${plan.bound.key}`, plan]));
  return { shown, decided: pick(order, byNode) };
}

function planField(field: FormField, pageVisibleIf: Condition | undefined): FieldPlan {
  return {
    bound: bindField(field),
    conditions: [pageVisibleIf, field.visibleIf].filter((condition) => condition !== undefined),
    row:
      field.type === 'group'
        ? planLayout(field.fields, 'row', dependencyOrder(rowDependencies(field.fields)).order)
        : null,
  };
}

function isConditional(field: FormField): boolean {
  return conditionsOf(field).some((condition) => condition !== undefined);
}

function pick<T>(order: readonly string[], byNode: ReadonlyMap<string, T>): readonly T[] {
  return order.flatMap((node) => byNode.get(node) ?? []);
}

const plans = new WeakMap<FormDefinition, FormPlan>();
