import type { NamedDateRule } from '../calendar/date-rule.ts';
import type { ProcessTemplate, TemplateStage } from './process-template.ts';

/** A day that a template plans, and what it is the day of. */
export interface TemplateDay extends NamedDateRule {
  readonly of:
    | { readonly what: 'start' | 'due'; readonly kind: TemplateStage['kind'] }
    | { readonly what: 'milestone'; readonly title: string };
}

/**
 * Every day that a template plans, under its full name: `remiss.start` and `remiss.due` of each stage, then the
 * milestones by their keys.
 */
export function templateDays({ revision, milestones }: ProcessTemplate): TemplateDay[] {
  return [
    ...revision.flatMap(({ key, kind, opens, due }): TemplateDay[] => [
      { name: `${key}.start`, rule: opens, of: { what: 'start', kind } },
      { name: `${key}.due`, rule: due, of: { what: 'due', kind } },
    ]),
    ...milestones.map(({ key, title, on }): TemplateDay => ({
      name: key,
      rule: on,
      of: { what: 'milestone', title },
    })),
  ];
}
