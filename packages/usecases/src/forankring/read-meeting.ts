import { can, type Actor } from '@overens/domain/access/access';
import { comparableName } from '@overens/domain/address-book/party';
import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { holidayName, nextWorkingDay } from '@overens/domain/calendar/swedish-holidays';
import type { MeetingFacts, MeetingReminder } from '@overens/domain/forankring/forankring-meeting';
import { DAYS_OF_NOTICE } from '@overens/domain/forankring/meeting-waits';
import {
  activeRegistrations,
  type ActiveRegistration,
  type MeetingRegistration,
} from '@overens/domain/forankring/registration';
import type { MeetingId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { StateDocument } from '@overens/domain/registry/state-document';
import type { Deps } from '../deps.ts';
import { callView, phaseOf } from './call-view.ts';
import type { MeetingView, RegistrationView } from './forankring-views.ts';
import { lettersOfMeeting } from './letters-of-meeting.ts';
import { loadMeeting, type LoadedMeeting } from './load-meeting.ts';
import { readMeetingOrders } from './read-meeting-orders.ts';

/** A meeting for those who prepare and hold it. Refuses what is not there. */
export async function readMeeting(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly meetingId: MeetingId; readonly actor: Actor },
): Promise<Result<MeetingView, Refusal>> {
  const { tenantId, actor } = query;
  const loaded = await loadMeeting(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { meeting, agreement, definition, template, now } = loaded;
  const [municipality, texts, book, all, orders] = await Promise.all([
    deps.tenants.municipality(tenantId),
    deps.stages.ofAgreement('textVersion', tenantId, agreement.id),
    deps.tenants.parties(tenantId),
    deps.stages.ofAgreement('registration', tenantId, agreement.id),
    readMeetingOrders(deps, meeting),
  ]);
  const { jointBody, civilSociety } = template.terms;
  return ok({
    id: meeting.id,
    tenantId,
    agreementId: agreement.id,
    agreementName: agreement.name,
    mode: agreement.mode.kind,
    slug: municipality?.slug ?? '',
    now,
    version: meeting.version,
    title: definition.title,
    visit: meeting.stage.visit,
    phase: phaseOf(meeting, now),
    endorsedBy: definition.endorsedBy,
    terms: { jointBody, civilSociety },
    proposal: proposalOf(loaded),
    texts: texts
      .toSorted((one, other) => other.number - one.number)
      .map(({ id, number, createdAt }) => ({ id, number, createdAt })),
    reach: reachOf(loaded, book),
    ...heldParts(loaded, all),
    letters: await lettersOfMeeting(deps, loaded, { book, registrations: all }),
    orders,
    may: { work: can(actor, 'forankring.work', { tenantId }) },
  });
}

type HeldParts = Pick<
  MeetingView,
  | 'call'
  | 'invited'
  | 'holiday'
  | 'reminder'
  | 'moves'
  | 'cancelled'
  | 'registrations'
  | 'people'
  | 'record'
  | 'evidence'
  | 'evidenceHash'
>;

/** What there is to see once the meeting has been called. */
function heldParts({ meeting }: LoadedMeeting, all: readonly MeetingRegistration[]): HeldParts {
  if (meeting.status === 'planned') return NOT_CALLED;
  const registrations = activeRegistrations(all, meeting);
  const isClosed = meeting.status === 'closed';
  return {
    call: callView(meeting),
    invited: meeting.invited.length,
    holiday: holidayName(dateOf(meeting.call.startsAt)),
    reminder: meeting.status === 'called' ? reminderView(meeting.reminder) : null,
    moves: meeting.moves,
    cancelled: meeting.status === 'cancelled' ? { at: meeting.cancelledAt, reason: meeting.reason } : null,
    registrations: registrations
      .toSorted((one, other) => SWEDISH.compare(nameOf(one), nameOf(other)))
      .map(registrationView),
    people: registrations.reduce((sum, { people }) => sum + people, 0),
    record: meeting.status === 'called' ? meeting.record : null,
    evidence: isClosed ? meeting.evidence : null,
    evidenceHash: isClosed ? meeting.evidenceHash : null,
  };
}

const NOT_CALLED: HeldParts = {
  call: null,
  invited: 0,
  holiday: null,
  reminder: null,
  moves: [],
  cancelled: null,
  registrations: [],
  people: 0,
  record: null,
  evidence: null,
  evidenceHash: null,
};

function registrationView(registration: ActiveRegistration): RegistrationView {
  const { id, organisation, contactName, email, phone, people, needs, needsNote, registeredAt } =
    registration;
  const who = { id, organisation, contactName, email, phone: phone ?? null };
  return { ...who, people, needs, needsNote, registeredAt };
}

function nameOf({ organisation, contactName }: ActiveRegistration): string {
  return organisation ?? contactName;
}

function reminderView(reminder: MeetingReminder): MeetingView['reminder'] {
  return reminder.state === 'none' ? null : { state: reminder.state, at: reminder.at };
}

/** The planned day if it is still ahead, else with due notice; the rest as the template or the cancelled call had it. */
function proposalOf({ meeting, agreement, definition, now }: LoadedMeeting): MeetingView['proposal'] {
  const today = dateOf(now);
  const planned = agreement.plan.find(({ key }) => key === `${meeting.stage.stageKey}.due`)?.on;
  const on =
    meeting.status === 'planned' && planned !== undefined && planned > today
      ? planned
      : nextWorkingDay(addDays(today, DAYS_OF_NOTICE));
  return {
    on,
    from: definition.startsAt,
    to: twoHoursAfter(definition.startsAt),
    facts:
      meeting.status === 'planned'
        ? { ...NOTHING_YET, agenda: definition.agenda }
        : factsOf(callView(meeting)),
  };
}

function factsOf({ place, digitalLink, accessibility, agenda, contact }: MeetingFacts): MeetingFacts {
  return { place, digitalLink, accessibility, agenda, contact };
}

const NOTHING_YET = {
  place: '',
  digitalLink: '',
  accessibility: '',
  contact: { name: '', email: '', phone: '' },
};

function twoHoursAfter(time: string): string {
  const hour = Math.min(Number(time.slice(0, 2)) + 2, LAST_HOUR);
  const minutes = hour === LAST_HOUR ? '59' : time.slice(3);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** How many a call would reach now; as `audienceToCall`. */
function reachOf({ definition, template }: LoadedMeeting, book: readonly StateDocument<'party'>[]): number {
  const jointBody = comparableName(template.terms.jointBody);
  return book.filter(({ kind, nameKey }) =>
    definition.endorsedBy === 'openMeeting' ? kind === 'organisation' : nameKey === jointBody,
  ).length;
}

const LAST_HOUR = 23;
const SWEDISH = new Intl.Collator('sv');
