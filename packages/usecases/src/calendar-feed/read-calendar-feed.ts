import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import { icalendarText, type CalendarEntry } from '@overens/domain/calendar/icalendar-text';
import { addMs, type Instant } from '@overens/domain/kernel/instant';
import type { Wait } from '@overens/domain/process/wait';
import type { Deps } from '../deps.ts';
import { titleOfWait } from '../agreement/wait-view.ts';

/**
 * The calendar behind a secret address, as iCalendar text: what each agreement waits for, until when. `null` when
 * nobody has that address, or the one who had it no longer works in the municipality.
 */
export async function readCalendarFeed(deps: Deps, token: string, appUrl: string): Promise<string | null> {
  if (token === '' || token.length > MAX_TOKEN_LENGTH) return null;
  const feed = await deps.calendarFeeds.byToken(deps.links.hashOf(token));
  if (feed === null) return null;
  const { tenantId, personId, agreementId } = feed;
  const names = await deps.tenants.personNames(tenantId, [personId]);
  if (!names.has(personId)) return null;
  const now = deps.clock.now();
  const agreements =
    agreementId === null
      ? await soonest(deps, tenantId, now)
      : [await deps.agreements.get(tenantId, agreementId)].filter((found) => found !== null);
  const entries = await Promise.all(agreements.map((agreement) => entriesOf(deps, agreement, appUrl)));
  return icalendarText(entries.flat());
}

/** Those that something happens to first; a calendar of everything for ever would be read by nobody. */
async function soonest(deps: Deps, tenantId: Agreement['tenantId'], now: Instant): Promise<Agreement[]> {
  const filter = { mode: 'real', awaited: 'all', search: '' } as const;
  const page = await deps.agreements.page(tenantId, filter, { cursor: null, limit: MOST_AGREEMENTS, now });
  return [...page.items];
}

async function entriesOf(deps: Deps, agreement: Agreement, appUrl: string): Promise<CalendarEntry[]> {
  const all = await deps.agreements.waits(agreement.tenantId, agreement.id);
  const now = agreementNow(agreement, deps.clock.now());
  return all.flatMap(({ id, version, waits }) =>
    waits.map((wait) => entryOf(agreement, wait, { id, version, now, appUrl })),
  );
}

function entryOf(
  agreement: Agreement,
  { what, until }: Wait,
  at: { readonly id: string; readonly version: number; readonly now: Instant; readonly appUrl: string },
): CalendarEntry {
  const rehearsal = agreement.mode.kind === 'rehearsal' ? 'Övning: ' : '';
  return {
    uid: `${at.id}/${what.split(':').slice(0, 2).join(':')}@overens`,
    sequence: at.version,
    changedAt: at.now,
    status: 'CONFIRMED',
    // A deadline is the quarter of an hour before its instant, so that it stands on the day that it ends.
    startsAt: addMs(until, -QUARTER_OF_AN_HOUR_MS),
    endsAt: until,
    summary: `${rehearsal}${titleOfWait(what, agreement)}: ${agreement.name}`,
    description: '',
    location: '',
    url: `${at.appUrl}/arbete/${agreement.id}`,
  };
}

const QUARTER_OF_AN_HOUR_MS = 15 * 60 * 1_000;
const MOST_AGREEMENTS = 200;
/** Far over what an address holds; nothing longer is hashed. */
const MAX_TOKEN_LENGTH = 200;
