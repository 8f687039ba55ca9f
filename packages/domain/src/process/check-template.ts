import { checkDateRules, type DateRuleProblem } from '../calendar/check-date-rules.ts';
import type { NamedDateRule } from '../calendar/date-rule.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { ProcessTemplate } from './process-template.ts';
import { templateDays } from './template-days.ts';

/** What keeps a template from being published. */
export type TemplateProblem =
  | { readonly code: 'wrongShape'; readonly at: string; readonly message: string }
  | { readonly code: 'keyTakenTwice'; readonly key: string }
  | { readonly code: 'formNotPinned'; readonly stage: string; readonly form: string }
  | { readonly code: 'responsibleBodyUnknown'; readonly body: string }
  | { readonly code: 'dateRule'; readonly problem: DateRuleProblem };

/**
 * Checks a process template before it is published: what is published is never edited, so a fault in it would
 * live as long as the agreements that run on it (design §10).
 */
export function checkTemplate(definition: unknown): Result<ProcessTemplate, readonly TemplateProblem[]> {
  const parsed = ProcessTemplate.safeParse(definition);
  if (!parsed.success) {
    return refuse(
      parsed.error.issues.map(({ path, message }) => ({ code: 'wrongShape', at: path.join('.'), message })),
    );
  }
  const template = parsed.data;
  const problems = [
    ...keysTakenTwice(template),
    ...formsNotPinned(template),
    ...unknownBody(template),
    ...checkDateRules(allDateRules(template), ['launch']).map((problem): TemplateProblem => ({
      code: 'dateRule',
      problem,
    })),
  ];
  return problems.length === 0 ? ok(template) : refuse(problems);
}

/** The date rules of the days and of what is counted from them within a stage. */
function allDateRules(template: ProcessTemplate): NamedDateRule[] {
  const reminders = template.revision.flatMap(({ key, reminders: rules }) =>
    rules.map((reminder) => ({ name: `${key}.reminder:${reminder.key}`, rule: reminder.on })),
  );
  return [...templateDays(template), ...reminders];
}

function keysTakenTwice({ revision, milestones, bodies }: ProcessTemplate): TemplateProblem[] {
  const families = [[...revision, ...milestones], bodies, ...revision.map(({ reminders }) => reminders)];
  return families.flatMap((family) =>
    family
      .map(({ key }) => key)
      .filter((key, index, keys) => keys.indexOf(key) !== index)
      .map((key): TemplateProblem => ({ code: 'keyTakenTwice', key })),
  );
}

function formsNotPinned({ revision, forms }: ProcessTemplate): TemplateProblem[] {
  return revision
    .filter(({ form }) => !forms.some(({ key }) => key === form))
    .map(({ key, form }) => ({ code: 'formNotPinned', stage: key, form }));
}

function unknownBody({ bodies, responsibleBody }: ProcessTemplate): TemplateProblem[] {
  return bodies.some(({ key }) => key === responsibleBody)
    ? []
    : [{ code: 'responsibleBodyUnknown', body: responsibleBody }];
}
