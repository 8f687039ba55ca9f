import type { NamedDateRule, ResolvedDate } from '@overens/domain/calendar/date-rule';
import { explainDateRule } from '@overens/domain/calendar/explain-date-rule';
import { resolveDateRules, type DateAnchors } from '@overens/domain/calendar/resolve-date-rule';
import { swedishCalendar } from '@overens/domain/calendar/swedish-calendar';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { ProcessTemplate, TemplateStage } from '@overens/domain/process/process-template';
import { stagesOfCycle, templateDays } from '@overens/domain/process/template-days';
import type { ProposedDate } from './agreement-views.ts';

/** A day of a cycle, in the order the process runs. */
export interface TemplateDate extends NamedDateRule {
  readonly title: string;
  /** As it is named in running text: `… veckor efter sista svarsdag`. */
  readonly inText: string;
}

/** What the days of a stage of each kind are called; only a remiss has a day that it opens. */
const stageDays = {
  remiss: {
    start: { title: 'Remissen öppnar', inText: 'remissens start' },
    due: { title: 'Sista svarsdag', inText: 'sista svarsdag' },
  },
  drafting: { due: { title: 'Förslaget är klart', inText: 'dagen då förslaget är klart' } },
  forankring: { due: { title: 'Förankringsmöte', inText: 'förankringsmötet' } },
  adoption: { due: { title: 'Beslut om antagande', inText: 'beslutet om antagande' } },
} as const satisfies Record<TemplateStage['kind'], object>;

/** Every day that a template plans for a cycle, with what it is called. */
export function templateDates(template: ProcessTemplate, cycle: number): TemplateDate[] {
  return templateDays(template, cycle).map(({ name, rule, of }) => {
    if (of.what !== 'milestone') return { name, rule, ...nameOf(of.kind, of.what) };
    const { title } = of;
    return { name, rule, title, inText: title.charAt(0).toLocaleLowerCase('sv') + title.slice(1) };
  });
}

function nameOf(kind: TemplateStage['kind'], what: 'start' | 'due'): { title: string; inText: string } {
  return what === 'start' ? stageDays.remiss.start : stageDays[kind].due;
}

/**
 * The days of a cycle that begins today: those chosen stay, the others follow by the template's rules.
 * Throws on rules that no published template may have; an implausible chosen day gives no proposals.
 */
export function proposeDates(
  template: ProcessTemplate,
  today: DateOnly,
  chosen: readonly { readonly key: string; readonly on: DateOnly }[],
  cycle = 1,
): ProposedDate[] {
  const dates = templateDates(template, cycle);
  const planned = new Set(stagesOfCycle(template, cycle).map(({ key }) => key));
  const skipped = template.revision.filter(({ key }) => !planned.has(key));
  const names = new Map([
    [LAUNCH, 'starten'] as const,
    ...skipped.map(({ key }) => [`${key}.due`, 'starten'] as const),
    ...dates.map(({ name, inText }) => [name, inText] as const),
  ]);
  const known = chosen.filter(({ key }) => dates.some(({ name }) => name === key));
  const anchors: DateAnchors = {
    // What a skipped stage would have ended is there from the start.
    ...Object.fromEntries(skipped.map(({ key }) => [`${key}.due`, today])),
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
