import { checkLaunchDays } from '@overens/domain/agreement/launch-revision';
import { remissPeriodAdvice } from '@overens/domain/calendar/remiss-period-advice';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { swedishCalendar } from '@overens/domain/calendar/swedish-calendar';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { ProcessTemplate } from '@overens/domain/process/process-template';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { DateAdviceView, ProposedDate } from './agreement-views.ts';
import { proposeDates } from './template-dates.ts';

/**
 * How chosen days stand: the days that follow from them, what must be mended and what is worth a thought.
 * Advice only: the launch checks again. Refuses an unknown template. domain.md §8.10 RE-01.
 */
export async function adviseDates(
  deps: Deps,
  query: {
    readonly template: { readonly key: string; readonly version: number };
    readonly dates: readonly { readonly key: string; readonly on: DateOnly }[];
  },
): Promise<Result<DateAdviceView, Refusal>> {
  const published = await deps.publications.template(query.template.key, query.template.version);
  if (published === null) return refuse({ code: 'notFound', what: 'template' });
  const today = dateOf(deps.clock.now());
  const proposals = proposeDates(published.definition, today, query.dates);
  const days = proposals.length > 0 ? proposals : query.dates;
  const checked = checkLaunchDays(days, today);
  const rounds = remissPeriods(published.definition, proposals, today);
  const inRounds = rounds.flatMap((one) => one.refusals);
  return ok({
    proposals,
    // What is wrong with the remiss is said once, in the words of its own rule; then what is wrong with the rest.
    refusals: distinct(inRounds.length > 0 || checked.ok ? inRounds : [checked.refusal]),
    warnings: distinct([...rounds.flatMap((one) => one.warnings), ...milestoneWarnings(proposals)]),
  });
}

type Advice = DateAdviceView['warnings'][number];

function remissPeriods(
  template: ProcessTemplate,
  proposals: readonly ProposedDate[],
  today: DateOnly,
): ReturnType<typeof remissPeriodAdvice>[] {
  const day = (key: string): DateOnly | undefined => proposals.find((one) => one.key === key)?.on;
  return template.revision.flatMap(({ key }) => {
    const opensOn = day(`${key}.start`);
    const lastDay = day(`${key}.due`);
    if (opensOn === undefined || lastDay === undefined) return [];
    return [remissPeriodAdvice({ opensOn, lastDay, today }, swedishCalendar)];
  });
}

/** A meeting on a holiday is worth a thought; a remiss's last day is judged with its period. */
function milestoneWarnings(proposals: readonly ProposedDate[]): { code: string }[] {
  return proposals.flatMap(({ key, on, notWorkingDay }) =>
    notWorkingDay === null || key.endsWith('.due')
      ? []
      : [{ code: 'dayNotWorkingDay', key, on, because: notWorkingDay }],
  );
}

function distinct(found: readonly { readonly code: string }[]): Advice[] {
  const advice = found.map(({ code, ...data }): Advice => ({ code, data: plainData(data) }));
  return [...new Map(advice.map((one) => [JSON.stringify(one), one])).values()];
}

function plainData(data: object): Advice['data'] {
  const plain: Advice['data'] = {};
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string' || typeof value === 'number') plain[key] = value;
  }
  return plain;
}
