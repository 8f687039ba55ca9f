import type { Agreement } from '@overens/domain/agreement/agreement';
import type { InForce } from '@overens/domain/agreement/in-force';
import { addCalendar, dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { followUpDays, reviewOpensOn } from '@overens/domain/process/obligation-days';
import type { Obligation, ProcessTemplate } from '@overens/domain/process/process-template';
import { stagesOfCycle } from '@overens/domain/process/template-days';
import { visitsOfVersion } from '@overens/domain/process/visits-of-version';
import type { TimePlanRow, TimePlanView } from './agreement-views.ts';

/**
 * The time plan: a row for every stage of the cycle and for what recurs while a version is in force, as it was, is
 * and is planned. A row that is planned to be over and is not, is late.
 */
export function timePlan(agreement: Agreement, template: ProcessTemplate, now: Instant): TimePlanView {
  const today = dateOf(now);
  const rows = [
    ...revisionRows(agreement, template, today),
    ...(agreement.inForce === null || agreement.inForce.annulled !== undefined
      ? []
      : inForceRows(agreement, template, agreement.inForce, today)),
  ];
  const days = [today, ...rows.flatMap(({ from, to }) => [from, to])].toSorted();
  return { today, first: days[0] ?? today, last: days.at(-1) ?? today, rows };
}

function revisionRows(agreement: Agreement, template: ProcessTemplate, today: DateOnly): TimePlanRow[] {
  const { cycle, plan, launchedAt } = agreement;
  const begun = agreement.stages.filter(({ stage }) => stage.cycle === cycle);
  let before = begun[0] === undefined ? dateOf(launchedAt) : dateOf(begun[0].since);
  return stagesOfCycle(template, cycle).flatMap(({ key, kind, title }): TimePlanRow[] => {
    const due = plan.find((day) => day.key === `${key}.due`)?.on ?? null;
    const start = plan.find((day) => day.key === `${key}.start`)?.on ?? before;
    const visits = begun.filter(({ stage }) => stage.stageKey === key);
    const rows = visits.map(({ stage, since, end }): TimePlanRow => {
      const to = end === null ? later(due, today) : dateOf(end.at);
      const state = end !== null ? 'past' : due !== null && due < today ? 'overdue' : 'current';
      return {
        key: `${key}-${stage.visit}`,
        kind,
        title,
        visit: stage.visit,
        from: dateOf(since),
        to,
        state,
      };
    });
    before = rows.at(-1)?.to ?? due ?? before;
    if (rows.length > 0 || due === null) return rows;
    return [{ key, kind, title, visit: 1, from: start < due ? start : due, to: due, state: 'coming' }];
  });
}

function inForceRows(
  agreement: Agreement,
  template: ProcessTemplate,
  inForce: InForce,
  today: DateOnly,
): TimePlanRow[] {
  return template.inForce.flatMap((obligation) => {
    const runs = visitsOfVersion(agreement, inForce.cycle, obligation.key);
    return plannedVisits(obligation, inForce).map(({ visit, from, to }): TimePlanRow => {
      const run = runs[visit - 1];
      const { key, kind, title } = obligation;
      const row = { key: `${key}-${visit}`, kind, title, visit };
      if (run === undefined) return { ...row, from, to, state: to < today ? 'past' : 'coming' };
      const begun = dateOf(run.since);
      // The visit is over when the earlier parties have confirmed; anyone may join for as long as it is in force.
      if (run.end !== null && kind === 'accession' && inForce.lapsedOn === null) {
        return { ...row, from: begun, to: later(inForce.to, today), state: 'current' };
      }
      if (run.end !== null) return { ...row, from: begun, to: dateOf(run.end.at), state: 'past' };
      return { ...row, from: begun, to: later(to, today), state: to < today ? 'overdue' : 'current' };
    });
  });
}

interface PlannedVisit {
  readonly visit: number;
  readonly from: DateOnly;
  readonly to: DateOnly;
}

/** The visits of what recurs, as far ahead as validity goes, or some years when it has no end. */
function plannedVisits(obligation: Obligation, inForce: InForce): PlannedVisit[] {
  switch (obligation.kind) {
    case 'accession': {
      const { adoptedOn } = inForce;
      return [{ visit: 1, from: adoptedOn, to: addCalendar(adoptedOn, obligation.confirmWithin) }];
    }
    case 'follow-up':
      return Array.from({ length: YEARS_SHOWN }, (_, index) => index + 1)
        .map((visit) => {
          const { opensOn, dueOn } = followUpDays(obligation, inForce, visit);
          return { visit, from: opensOn, to: dueOn };
        })
        .filter(({ to }) => inForce.to === null || to <= inForce.to);
    case 'aktualitetsprovning': {
      const { reviewBy } = inForce;
      return reviewBy === null ? [] : [{ visit: 1, from: reviewOpensOn(obligation, reviewBy), to: reviewBy }];
    }
  }
}

function later(day: DateOnly | null, other: DateOnly): DateOnly {
  return day !== null && day > other ? day : other;
}

const YEARS_SHOWN = 4;
