import type { BoundField } from '../fields/bound-field.ts';
import { writtenEntries } from '../fields/passages/passages-value.ts';
import type { UnitValues } from './answer-values.ts';
import { ownValue } from './answer-values.ts';
import { conditionHolds, type ConditionScope } from './evaluate-condition.ts';
import type { FieldPlan, LayoutPlan } from './form-plan.ts';

/** The visible fields of a page, section or row, in the order they are shown, and their values. */
export type UnitView = {
  readonly fields: readonly FieldView[];
  /** Only visible fields, normalised; what is not answered is absent. */
  readonly values: UnitValues;
  /** True when the person has answered nothing in it. */
  readonly isEmpty: boolean;
};

export type FieldView = {
  readonly bound: BoundField;
  readonly rows: readonly RowView[] | null;
  /** Where the entries of the value stand in the form, which also has some with nothing written in them. */
  readonly entries?: readonly number[];
};

/** A row keeps the index it has in the form; empty rows are kept in the form and left out of the values. */
export type RowView = UnitView & { readonly index: number };

/** A field that has been decided: hidden, or visible with its value. */
export type Decided = { readonly view: FieldView; readonly value: unknown } | null;

/**
 * Decides one field. `scope` must hold every field that its conditions read, already decided;
 * that is what makes pruning twice the same as pruning once.
 */
export function decideField(plan: FieldPlan, raw: unknown, scope: ConditionScope): Decided {
  if (!plan.conditions.every((condition) => conditionHolds(condition, scope))) return null;
  const { field } = plan.bound;
  if (field.type === 'computed') {
    return { view: { bound: plan.bound, rows: null }, value: conditionHolds(field.expression, scope) };
  }
  const value = plan.bound.normalise(raw);
  if (field.type === 'passages') {
    return { view: { bound: plan.bound, rows: null, entries: writtenEntries(raw) }, value };
  }
  if (plan.row === null || !Array.isArray(value)) {
    return { view: { bound: plan.bound, rows: plan.row === null ? null : [] }, value };
  }
  const layout = plan.row;
  const rows = value.map((row: unknown, index) => ({
    ...decideLayout(layout, row, scope, (soFar) => ({ ...scope, row: soFar })),
    index,
  }));
  const answered = rows.filter((row) => !row.isEmpty).map((row) => row.values);
  return { view: { bound: plan.bound, rows }, value: answered.length === 0 ? undefined : answered };
}

/** Decides all fields of a section or row. `scopeWith` says where conditions find the fields decided so far. */
export function decideLayout(
  layout: LayoutPlan,
  raw: unknown,
  scope: ConditionScope,
  scopeWith: (soFar: UnitValues) => ConditionScope,
): UnitView {
  const soFar: Record<string, unknown> = {};
  const decided = new Map<FieldPlan, Decided>();
  const inner = layout.decided.length === 0 ? scope : scopeWith(soFar);
  for (const plan of layout.decided) {
    const outcome = decideField(plan, ownValue(raw, plan.bound.key), inner);
    decided.set(plan, outcome);
    if (outcome !== null && outcome.value !== undefined) soFar[plan.bound.key] = outcome.value;
  }
  return viewOf(layout, decided);
}

/** Puts decided fields together in the order they are shown. */
export function viewOf(layout: LayoutPlan, decided: ReadonlyMap<FieldPlan, Decided>): UnitView {
  const fields: FieldView[] = [];
  const values: Record<string, unknown> = {};
  let isEmpty = true;
  for (const plan of layout.shown) {
    const outcome = decided.get(plan);
    if (outcome === undefined || outcome === null) continue;
    fields.push(outcome.view);
    if (outcome.value !== undefined) values[plan.bound.key] = outcome.value;
    if (!plan.bound.isEmpty(outcome.value)) isEmpty = false;
  }
  return { fields, values, isEmpty };
}
