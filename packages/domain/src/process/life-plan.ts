import type { Agreement } from '../agreement/agreement.ts';
import type { InForce } from '../agreement/in-force.ts';
import { isInhibited } from '../agreement/in-force.ts';
import { addCalendar, closingInstant, startOfDay } from '../calendar/stockholm-calendar.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { followUpDays, lapsesOn, reviewOpensOn } from './obligation-days.ts';
import type { Obligation, ProcessTemplate, TemplateStage } from './process-template.ts';
import { runningStages, type StageRun } from './stage-run.ts';
import { visitsOfVersion } from './visits-of-version.ts';
import type { StageVisit } from './stage-visit.ts';
import type { Wait } from './wait.ts';

/** A visit that is to begin. */
export interface Beginning {
  readonly stage: StageVisit;
  readonly title: string;
}

/** What the life of an agreement asks for now. */
export interface LifePlan {
  /** Visits to begin now, none of which has begun. */
  readonly begin: readonly Beginning[];
  /** Validity has ended and nothing new is in force. */
  readonly lapses: boolean;
  /** What the lifecycle itself waits for; each stage has waits of its own. */
  readonly waits: readonly Wait[];
  /** Nothing runs and nothing will: the agreement has lapsed and nobody revises it. */
  readonly isOver: boolean;
}

/**
 * What is to run, given the template and what has happened: the stages of the revision one after the other, back
 * where a stage sent it back, and beside them what recurs while a version is in force (design §4, §10).
 */
export function lifePlan(template: ProcessTemplate, agreement: Agreement, now: Instant): LifePlan {
  const revision = nextRevisionStage(template, agreement);
  const { inForce } = agreement;
  const lapses = inForce !== null && inForce.lapsedOn === null && hasEnded(inForce, now);
  const valid = inForce !== null && inForce.lapsedOn === null && !lapses ? inForce : null;
  // What a court has stopped for the time being asks nothing new of anybody until it is decided.
  const recurring =
    valid === null || isInhibited(valid)
      ? []
      : template.inForce.flatMap((obligation) => recurringOf(agreement, valid, obligation));
  const begin = [
    ...(revision === null ? [] : [revision]),
    ...recurring.filter(({ opensAt }) => opensAt <= now),
  ];
  const waits = [
    ...recurring.filter(({ opensAt }) => opensAt > now).map(opening),
    ...endOfValidity(valid),
    ...courtsVerdict(valid, now),
    ...plannedDays(agreement, now),
  ];
  const hasWork = begin.length > 0 || runningStages(agreement.stages).length > 0;
  return { begin, lapses, waits, isOver: hasLapsed(inForce) && !hasWork };
}

function opening({ stage, title, opensAt }: Recurring): Wait {
  return { what: `opens:${stage.stageKey}:${title}`, until: opensAt, awaited: 'clock' };
}

function hasLapsed(inForce: InForce | null): boolean {
  return inForce !== null && inForce.lapsedOn !== null;
}

function endOfValidity(valid: InForce | null): Wait[] {
  if (valid === null || valid.to === null) return [];
  return [{ what: 'validityEnds', until: startOfDay(lapsesOn(valid.to)), awaited: 'clock' }];
}

/**
 * A court has no day by which it decides, so it is never overdue: the day is the next on which to ask how the case
 * goes, every half year from the appeal.
 */
function courtsVerdict(valid: InForce | null, now: Instant): Wait[] {
  if (valid?.appealed === undefined) return [];
  const { appealedOn, courtCase } = valid.appealed;
  let times = 1;
  while (askAt(appealedOn, times) <= now) times += 1;
  return [{ what: `courtDecides:${courtCase}`, until: askAt(appealedOn, times), awaited: 'court' }];
}

function askAt(appealedOn: DateOnly, times: number): Instant {
  return closingInstant(addCalendar(appealedOn, `P${times * MONTHS_BETWEEN_ASKING}M`));
}

/** The next stage of the revision, if none is running and the cycle is not done. */
export function nextRevisionStage(template: ProcessTemplate, agreement: Agreement): Beginning | null {
  const order = template.revision.filter(({ cycles }) => cycles === 'all' || agreement.cycle > 1);
  const visits = agreement.stages.filter(
    ({ stage }) => stage.cycle === agreement.cycle && order.some(({ key }) => key === stage.stageKey),
  );
  const last = visits.at(-1);
  if (last !== undefined && last.end === null) return null;
  const next = last === undefined ? order[0] : after(order, last);
  if (next === undefined) return null;
  const visit = 1 + visits.filter(({ stage }) => stage.stageKey === next.key).length;
  return beginning(agreement, agreement.cycle, next, visit);
}

function after(order: readonly TemplateStage[], last: StageRun): TemplateStage | undefined {
  if (last.end?.reopened !== undefined) return order.find(({ key }) => key === last.stage.stageKey);
  const outcome = last.end?.outcome;
  if (outcome?.kind === 'returned') return order.find(({ key }) => key === outcome.to);
  return order[order.findIndex(({ key }) => key === last.stage.stageKey) + 1];
}

interface Recurring extends Beginning {
  readonly opensAt: Instant;
}

/** The next visit of what recurs, with the instant that it opens; none while one of it that must end first runs. */
function recurringOf(agreement: Agreement, inForce: InForce, obligation: Obligation): Recurring[] {
  const visits = agreement.stages.filter(
    ({ stage }) => stage.cycle === inForce.cycle && stage.stageKey === obligation.key,
  );
  const next = beginning(agreement, inForce.cycle, obligation, visits.length + 1);
  const own = visitsOfVersion(agreement, inForce.cycle, obligation.key);
  switch (obligation.kind) {
    case 'accession':
      return own.length === 0 ? [{ ...next, opensAt: startOfDay(inForce.adoptedOn) }] : [];
    case 'follow-up': {
      const { opensOn, dueOn } = followUpDays(obligation, inForce, own.length + 1);
      const falls = inForce.to === null || dueOn <= inForce.to;
      return falls ? [{ ...next, opensAt: startOfDay(opensOn) }] : [];
    }
    case 'aktualitetsprovning': {
      const isOpen = own.some(({ end }) => end === null);
      if (isOpen || inForce.reviewBy === null || inForce.reviewed !== null) return [];
      return [{ ...next, opensAt: startOfDay(reviewOpensOn(obligation, inForce.reviewBy)) }];
    }
  }
}

function beginning(
  agreement: Agreement,
  cycle: number,
  { key, kind, title }: TemplateStage | Obligation,
  visit: number,
): Beginning {
  return { stage: { agreementId: agreement.id, cycle, stageKey: key, kind, visit }, title };
}

function hasEnded({ to }: InForce, now: Instant): boolean {
  return to !== null && now >= startOfDay(lapsesOn(to));
}

/** Days that were planned and that no stage answers for. */
function plannedDays({ plan }: Agreement, now: Instant): Wait[] {
  return plan
    .filter(({ key }) => !key.includes('.'))
    .map(({ key, on }): Wait => ({ what: `planned:${key}`, until: startOfDay(on), awaited: 'processOwner' }))
    .filter(({ until }) => until > now);
}

/** About what a case of this kind takes; no law gives the court a day. */
const MONTHS_BETWEEN_ASKING = 6;
