import type { FormDefinition } from '../definition/form-definition.ts';
import type { AnswerValues, UnitValues } from './answer-values.ts';
import { ownValue } from './answer-values.ts';
import type { ConditionScope } from './evaluate-condition.ts';
import type { FormContext } from './form-context.ts';
import { planForm, type FieldPlan } from './form-plan.ts';
import { decideField, decideLayout, viewOf, type Decided, type UnitView } from './unit-view.ts';

/** The pages as they stand, and what conditions in sections may read. */
export type PagesView = { readonly views: ReadonlyMap<string, UnitView>; readonly scope: ConditionScope };

/** Decides every page field, over page borders, in the order their conditions ask for. */
export function evaluatePages(
  definition: FormDefinition,
  pages: AnswerValues['pages'],
  ctx: FormContext,
): PagesView {
  const plan = planForm(definition);
  const soFar: Record<string, Record<string, unknown>> = {};
  for (const page of definition.pages) soFar[page.key] = {};
  const scope: ConditionScope = { pages: soFar, ctx };
  const decided = new Map<FieldPlan, Decided>();
  for (const { pageKey, plan: field } of plan.decidedPageFields) {
    const outcome = decideField(field, ownValue(ownValue(pages, pageKey), field.bound.key), scope);
    decided.set(field, outcome);
    const page = soFar[pageKey];
    if (page !== undefined && outcome !== null && outcome.value !== undefined) {
      page[field.bound.key] = outcome.value;
    }
  }
  const views = new Map([...plan.pages].map(([key, layout]) => [key, viewOf(layout, decided)]));
  return { views, scope };
}

/** Decides the fields of one section, given the pages. */
export function evaluateSection(definition: FormDefinition, raw: unknown, pages: PagesView): UnitView {
  return decideLayout(planForm(definition).section, raw, pages.scope, (soFar: UnitValues) => ({
    ...pages.scope,
    section: soFar,
  }));
}
