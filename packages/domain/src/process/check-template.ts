import { checkDateRules, type DateRuleProblem } from '../calendar/check-date-rules.ts';
import type { NamedDateRule } from '../calendar/date-rule.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Obligation, ProcessTemplate, TemplateStage } from './process-template.ts';
import { ReadTemplate } from './read-template.ts';
import { templateDays } from './template-days.ts';

/** What keeps a template from being published. */
export type TemplateProblem =
  | { readonly code: 'wrongShape'; readonly at: string; readonly message: string }
  | { readonly code: 'keyTakenTwice'; readonly key: string }
  | { readonly code: 'formNotPinned'; readonly stage: string; readonly form: string }
  | { readonly code: 'bodyUnknown'; readonly at: string; readonly body: string }
  | { readonly code: 'bodyOfWrongType'; readonly at: string; readonly body: string; readonly needed: string }
  /** A stage sends the text back to one that is not there, not before it, or not in every cycle. */
  | { readonly code: 'returnsNowhere'; readonly stage: string; readonly to: string }
  /** What is adopted has no end, or ends, without a test of its relevance before (domain.md §3.3 no. 11). */
  | { readonly code: 'reviewAfterValidity'; readonly obligation: string }
  | { readonly code: 'reviewWithoutEnd'; readonly obligation: string }
  | { readonly code: 'dateRule'; readonly problem: DateRuleProblem };

/**
 * Checks a process template before it is published: what is published is never edited, so a fault in it would
 * live as long as the agreements that run on it (design §10).
 */
export function checkTemplate(definition: unknown): Result<ProcessTemplate, readonly TemplateProblem[]> {
  const parsed = ReadTemplate.safeParse(definition);
  if (!parsed.success) {
    return refuse(
      parsed.error.issues.map(({ path, message }) => ({ code: 'wrongShape', at: path.join('.'), message })),
    );
  }
  const template = parsed.data;
  const problems = [
    ...keysTakenTwice(template),
    ...formsNotPinned(template),
    ...wrongBodies(template),
    ...returningNowhere(template),
    ...reviewsOutOfPlace(template),
    ...checkDateRules(allDateRules(template), ['launch', 'inForce.start']).map(
      (problem): TemplateProblem => ({ code: 'dateRule', problem }),
    ),
  ];
  return problems.length === 0 ? ok(template) : refuse(problems);
}

/** The date rules of the days and of what is counted from them within a stage. */
function allDateRules(template: ProcessTemplate): NamedDateRule[] {
  return [
    ...templateDays(template, LATER_CYCLE),
    ...template.revision.flatMap(remindersOf),
    ...template.inForce.flatMap(obligationDateRules),
  ];
}

function remindersOf(stage: TemplateStage): NamedDateRule[] {
  switch (stage.kind) {
    case 'remiss':
      return stage.reminders.map(({ key, on }) => ({ name: `${stage.key}.reminder:${key}`, rule: on }));
    case 'forankring':
      return [{ name: `${stage.key}.reminder:day`, rule: stage.reminder }];
    case 'drafting':
    case 'adoption':
      return [];
  }
}

function obligationDateRules(obligation: Obligation): NamedDateRule[] {
  if (obligation.kind !== 'follow-up') return [];
  const { key, first, opens, reportBy, reminders } = obligation;
  return [
    { name: `${key}.due`, rule: first },
    { name: `${key}.start`, rule: opens },
    { name: `${key}.reportBy:last`, rule: reportBy },
    ...reminders.map((reminder) => ({ name: `${key}.reminder:${reminder.key}`, rule: reminder.on })),
  ];
}

function keysTakenTwice({ revision, milestones, inForce, bodies }: ProcessTemplate): TemplateProblem[] {
  const families = [
    [...revision, ...milestones, ...inForce],
    bodies,
    ...[...revision, ...inForce].map((stage) => ('reminders' in stage ? stage.reminders : [])),
  ];
  return families.flatMap((family) =>
    family
      .map(({ key }) => key)
      .filter((key, index, keys) => keys.indexOf(key) !== index)
      .map((key): TemplateProblem => ({ code: 'keyTakenTwice', key })),
  );
}

function formsNotPinned({ revision, forms }: ProcessTemplate): TemplateProblem[] {
  return revision.flatMap((stage): TemplateProblem[] =>
    stage.kind !== 'remiss' || forms.some(({ key }) => key === stage.form)
      ? []
      : [{ code: 'formNotPinned', stage: stage.key, form: stage.form }],
  );
}

/** Every body that is named is there, and the board and the council are what the law says they are (KL 5:1, 5:28). */
function wrongBodies(template: ProcessTemplate): TemplateProblem[] {
  const named: { at: string; body: string; needed: string | null }[] = [
    { at: 'responsibleBody', body: template.responsibleBody, needed: null },
    ...template.revision.flatMap((stage) =>
      stage.kind !== 'adoption'
        ? []
        : [
            ...stage.preparing.map((body) => ({ at: stage.key, body, needed: null })),
            { at: stage.key, body: stage.board, needed: 'styrelse' },
            { at: stage.key, body: stage.adopter, needed: null },
          ],
    ),
    ...template.inForce.flatMap((obligation) =>
      obligation.kind === 'aktualitetsprovning'
        ? [{ at: obligation.key, body: obligation.decidedBy, needed: null }]
        : [],
    ),
  ];
  return named.flatMap(({ at, body, needed }): TemplateProblem[] => {
    const found = template.bodies.find(({ key }) => key === body);
    if (found === undefined) return [{ code: 'bodyUnknown', at, body }];
    return needed === null || found.type === needed ? [] : [{ code: 'bodyOfWrongType', at, body, needed }];
  });
}

function returningNowhere({ revision }: ProcessTemplate): TemplateProblem[] {
  return revision.flatMap((stage, index): TemplateProblem[] => {
    if (stage.kind !== 'forankring' && stage.kind !== 'adoption') return [];
    const target = revision.slice(0, index).find(({ key }) => key === stage.returnsTo);
    return target?.cycles === 'all'
      ? []
      : [{ code: 'returnsNowhere', stage: stage.key, to: stage.returnsTo }];
  });
}

function reviewsOutOfPlace({ inForce, validity }: ProcessTemplate): TemplateProblem[] {
  return inForce.flatMap((obligation): TemplateProblem[] => {
    if (obligation.kind !== 'aktualitetsprovning') return [];
    const { latest, key } = obligation;
    const { calendarYears } = validity;
    if (latest.rule === 'lastYearOfValidity') {
      return calendarYears === null ? [{ code: 'reviewWithoutEnd', obligation: key }] : [];
    }
    return calendarYears !== null && latest.years >= calendarYears
      ? [{ code: 'reviewAfterValidity', obligation: key }]
      : [];
  });
}

/** Has every stage; the first cycle may lack some. */
const LATER_CYCLE = 2;
