import type { FormDefinition } from '../definition/form-definition.ts';
import type { AnswerValues } from './answer-values.ts';
import { evaluatePages, evaluateSection } from './evaluate-form.ts';
import type { FormContext } from './form-context.ts';
import type { UnitView } from './unit-view.ts';

/**
 * The answers that stand: visible fields only, normalised, computed fields worked out anew, and no unit, field or
 * row in which nothing has been answered. Pruning what is pruned changes nothing.
 * It does not judge: a visible answer that breaks a rule is kept as it came.
 */
export function pruneValues(
  definition: FormDefinition,
  values: AnswerValues,
  ctx: FormContext = {},
): AnswerValues {
  const pages = evaluatePages(definition, values.pages, ctx);
  const sections = Object.entries(values.sections).map(
    ([sectionId, raw]) => [sectionId, evaluateSection(definition, raw, pages)] as const,
  );
  return { pages: answered([...pages.views]), sections: answered(sections) };
}

function answered(views: readonly (readonly [string, UnitView])[]): AnswerValues['pages'] {
  return Object.fromEntries(
    views.filter(([, view]) => !view.isEmpty).map(([key, view]) => [key, view.values]),
  );
}
