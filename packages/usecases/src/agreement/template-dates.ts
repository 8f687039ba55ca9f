import type { NamedDateRule, ResolvedDate } from '@overens/domain/calendar/date-rule';
import { explainDateRule } from '@overens/domain/calendar/explain-date-rule';
import { resolveDateRules, type DateAnchors } from '@overens/domain/calendar/resolve-date-rule';
import { swedishCalendar } from '@overens/domain/calendar/swedish-calendar';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { ProcessTemplate } from '@overens/domain/process/process-template';
import { templateDays } from '@overens/domain/process/template-days';
import type { StageKind } from '@overens/domain/process/stage-kind';
import type { ProposedDate } from './agreement-views.ts';

/** A day of a cycle, in the order the process runs. */
export interface TemplateDate extends NamedDateRule {
  readonly title: string;
  /** As it is named in running text: `… veckor efter sista svarsdag`. */
  readonly inText: string;
}

/** What the two days of a stage of each kind are called. */
const stageDays = {
  remiss: {
    start: { title: 'Remissen öppnar', inText: 'remissens start' },
    due: { title: 'Sista svarsdag', inText: 'sista svarsdag' },
  },
} as const satisfies Record<StageKind, Record<'start' | 'due', { title: string; inText: string }>>;

/** Every day that a template plans, with what it is called. */
export function templateDates(template: ProcessTemplate): TemplateDate[] {
  return templateDays(template).map(({ name, rule, of }) => {
    if (of.what !== 'milestone') return { name, rule, ...stageDays[of.kind][of.what] };
    const { title } = of;
    return { name, rule, title, inText: title.charAt(0).toLocaleLowerCase('sv') + title.slice(1) };
  });
}

/**
 * The days of a cycle that is launched today: those chosen stay, the others follow by the template's rules.
 * Throws on rules that no published template may have; an implausible chosen day gives no proposals.
 */
export function proposeDates(
  template: ProcessTemplate,
  today: DateOnly,
  chosen: readonly { readonly key: string; readonly on: DateOnly }[],
): ProposedDate[] {
  const dates = templateDates(template);
  const names = new Map([
    [LAUNCH, 'starten'] as const,
    ...dates.map(({ name, inText }) => [name, inText] as const),
  ]);
  const known = chosen.filter(({ key }) => names.has(key) && key !== LAUNCH);
  const anchors: DateAnchors = {
    ...Object.fromEntries(known.map(({ key, on }) => [key, on])),
    [LAUNCH]: today,
  };
  const resolved = resolveDateRules(dates, anchors, swedishCalendar);
  if (!resolved.ok) {
    if (resolved.refusal.code === 'dateAnchorOutOfRange') return [];
    throw new Error(`${template.key}@${template.version} has unsound date rules: ${resolved.refusal.code}`);
  }
  return dates.flatMap(({ name, title }): ProposedDate[] => {
    const made = resolved.value.get(name);
    const on = made?.date ?? anchors[name];
    if (on === undefined) return [];
    return [{ key: name, title, on, explanation: explained(made, names), notWorkingDay: notWorkingDay(on) }];
  });
}

/** The holiday's name, or `helg`; `null` on a working day. */
export function notWorkingDay(on: DateOnly): string | null {
  return swedishCalendar.isWorkingDay(on) ? null : (swedishCalendar.holidayName(on) ?? 'helg');
}

function explained(made: ResolvedDate | undefined, names: ReadonlyMap<string, string>): string {
  return made === undefined ? 'Vald dag' : explainDateRule(made, (ref) => names.get(ref) ?? ref);
}

/** The day of launch, from which every rule counts in the end. */
const LAUNCH = 'launch';
