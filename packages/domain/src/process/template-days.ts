import type { NamedDateRule } from '../calendar/date-rule.ts';
import type { ProcessTemplate, TemplateStage } from './process-template.ts';

/** A day that a template plans, and what it is the day of. */
export interface TemplateDay extends NamedDateRule {
  readonly of:
    | { readonly what: 'start' | 'due'; readonly kind: TemplateStage['kind'] }
    | { readonly what: 'milestone'; readonly title: string };
}

/** The stages of a cycle: the first begins with a draft that is brought along, and has not all of them. */
export function stagesOfCycle(
  { revision }: Pick<ProcessTemplate, 'revision'>,
  cycle: number,
): TemplateStage[] {
  return revision.filter(({ cycles }) => cycles === 'all' || cycle > 1);
}

/**
 * Every day that a template plans for a cycle, under its full name: `remiss.start` and `remiss.due`, the last day of
 * each other stage, then the milestones by their keys.
 */
export function templateDays(template: ProcessTemplate, cycle: number): TemplateDay[] {
  return [
    ...stagesOfCycle(template, cycle).flatMap((stage): TemplateDay[] => [
      ...(stage.kind === 'remiss'
        ? [
            {
              name: `${stage.key}.start`,
              rule: stage.opens,
              of: { what: 'start', kind: stage.kind },
            } as const,
          ]
        : []),
      { name: `${stage.key}.due`, rule: stage.due, of: { what: 'due', kind: stage.kind } },
    ]),
    ...template.milestones.map(({ key, title, on }): TemplateDay => ({
      name: key,
      rule: on,
      of: { what: 'milestone', title },
    })),
  ];
}
