import { comparableName, type Party } from '../address-book/party.ts';
import type { Agreement } from '../agreement/agreement.ts';
import type { InForce } from '../agreement/in-force.ts';
import { dateOf } from '../calendar/stockholm-calendar.ts';
import type { JoiningId, PartyId, TextVersionId } from '../kernel/id.ts';
import { addMs, epochMsOf, instantFromEpochMs, type DateOnly, type Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { parseOrgNumber, type OrgNumber } from '../organisation/org-number.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { newsToBody } from './joining-news.ts';
import { partyForJoined } from './enter-address-book.ts';
import {
  isLive,
  joiningReceiptOf,
  type Joining,
  type JoiningArrival,
  type JoiningCapacity,
  type JoiningContact,
} from './joining.ts';
import { looksAlike } from './similar-name.ts';
import { versionAsRead, versionToJoin } from './version-to-join.ts';

/** What an organisation says when it joins. */
export interface Application {
  readonly joiningId: JoiningId;
  /** Allotted; used unless the organisation is known in the address book. */
  readonly partyId: PartyId;
  readonly name: string;
  /** As written; empty when there is none. */
  readonly orgNumber: string;
  readonly capacity: JoiningCapacity;
  readonly contact: JoiningContact;
  readonly signatory: { readonly name: string; readonly role: string };
  /** The person has been told of the one with a similar name, and says that it is another. */
  readonly isAnother: boolean;
}

/** What is known when somebody joins. */
export interface AccessionScene {
  readonly agreement: Agreement;
  readonly joinings: readonly Joining[];
  readonly parties: readonly Party[];
  readonly now: Instant;
}

/** What the one who applied is told. */
export type JoiningReceipt = {
  readonly joiningId: JoiningId;
  readonly receiptNumber: string;
};

/**
 * An organisation applies to join the version that it has read. The officer confirms; a receipt is owed by mail.
 * Refuses when another version is in force or none, a wrong organisation number, one that has joined, and a similar
 * name until the person has said that it is another. domain.md §2.6, §3.6, R0-13.
 */
export function decideApply(
  scene: AccessionScene,
  application: Application & { readonly textVersionId: TextVersionId },
): Result<Change<JoiningReceipt>, Refusal> {
  const inForce = versionAsRead(scene.agreement, application.textVersionId, scene.now);
  if (!inForce.ok) return inForce;
  const tooMany = refuseFlood(scene);
  if (tooMany !== null) return tooMany;
  const checked = checkNew(scene, application, ({ progress, name }) =>
    progress.state === 'joined' ? name : null,
  );
  if (!checked.ok) return checked;
  const arrival = { channel: 'online', at: scene.now } as const;
  const joining: Joining = {
    ...newJoining(scene, application, { inForce: inForce.value, orgNumber: checked.value, arrival }),
    progress: { state: 'applied', at: scene.now },
  };
  return ok({
    outcome: { joiningId: joining.id, receiptNumber: joining.receiptNumber },
    writes: [{ put: 'joining', value: joining }],
    facts: [
      {
        type: 'accession.applied',
        data: { joiningId: joining.id, ...seen(inForce.value), channel: 'online' },
      },
    ],
    owed: [
      {
        dedupeKey: `joiningReceived:${joining.id}`,
        task: {
          kind: 'letter',
          letter: 'joiningReceived',
          to: { kind: 'joining', joiningId: joining.id },
          about: '',
        },
      },
      newsToBody(scene.agreement, joining.id, 'applied'),
    ],
  });
}

/**
 * The officer registers a joining that came on paper: equal to a digital one, and confirmed by being registered.
 * Refuses as `decideApply`, a day of arrival ahead, and one before the version in force was adopted.
 * @param arrivedOn the day the paper reached the municipality, not that of registration (domain.md §8.3 FL-02)
 */
export function decideRegisterPaper(
  scene: AccessionScene,
  application: Application & { readonly arrivedOn: DateOnly },
): Result<Change<JoiningReceipt>, Refusal> {
  const { agreement, now } = scene;
  const inForce = versionToJoin(agreement, now);
  if (!inForce.ok) return inForce;
  const wrongDay = refusePaperDay(application.arrivedOn, inForce.value, now);
  if (wrongDay !== null) return wrongDay;
  const checked = checkNew(scene, application, ({ name }) => name);
  if (!checked.ok) return checked;
  const { arrivedOn } = application;
  const arrival = { channel: 'paper', arrivedOn, registeredAt: now } as const;
  const applied = newJoining(scene, application, {
    inForce: inForce.value,
    orgNumber: checked.value,
    arrival,
  });
  const entered = partyForJoined(scene, applied);
  const joining: Joining = { ...applied, partyId: entered.partyId, progress: { state: 'joined', at: now } };
  const about = { joiningId: joining.id, ...seen(inForce.value), channel: 'paper' } as const;
  return ok({
    outcome: { joiningId: joining.id, receiptNumber: joining.receiptNumber },
    writes: [{ put: 'joining', value: joining }, ...entered.writes],
    facts: [
      { type: 'accession.applied', data: about },
      { type: 'accession.joined', data: { ...about, joiner: 'organisation' } },
    ],
    owed: [
      {
        dedupeKey: `joiningConfirmed:${joining.id}`,
        task: {
          kind: 'letter',
          letter: 'joiningConfirmed',
          to: { kind: 'joining', joiningId: joining.id },
          about: '',
        },
      },
    ],
  });
}

/** Refuses a day of arrival that has not come, or on which another version was in force. */
export function refusePaperDay(
  arrivedOn: DateOnly,
  { adoptedOn }: InForce,
  now: Instant,
): ReturnType<typeof refuse<Refusal>> | null {
  const today = dateOf(now);
  if (arrivedOn > today) return refuse({ code: 'paperDayInFuture', arrivedOn, today });
  return arrivedOn < adoptedOn ? refuse({ code: 'paperBeforeAdoption', arrivedOn, adoptedOn }) : null;
}

function newJoining(
  { agreement, parties, now }: AccessionScene,
  { joiningId, partyId, name, capacity, contact, signatory }: Application,
  given: {
    readonly inForce: InForce;
    readonly orgNumber: OrgNumber | null;
    readonly arrival: JoiningArrival;
  },
): Omit<Joining, 'progress'> {
  const { id: agreementId, tenantId } = agreement;
  return {
    id: joiningId,
    tenantId,
    agreementId,
    version: 1,
    partyId: knownParty(parties, name, contact)?.id ?? partyId,
    name,
    joiner: { kind: 'organisation', orgNumber: given.orgNumber, capacity, signatory },
    contact,
    arrival: given.arrival,
    receiptNumber: joiningReceiptOf(joiningId),
    questions: [],
    versions: [{ ...seen(given.inForce), at: now }],
  };
}

/** The one in the address book, if both name and address are the same: its mailbox is then its own. */
function knownParty(parties: readonly Party[], name: string, { email }: JoiningContact): Party | null {
  const nameKey = comparableName(name);
  return parties.find((party) => party.nameKey === nameKey && party.email === email) ?? null;
}

/** The organisation number as it is written right, when nobody of that number or a similar name is there. */
function checkNew(
  { joinings, parties }: AccessionScene,
  application: Application,
  nameShown: (other: Joining) => string | null,
): Result<OrgNumber | null, Refusal> {
  const parsed = application.orgNumber.trim() === '' ? ok(null) : parseOrgNumber(application.orgNumber);
  if (!parsed.ok) return parsed;
  const orgNumber = parsed.value;
  const known = knownParty(parties, application.name, application.contact)?.id;
  const live = joinings.filter(isLive);
  const same = live.find(
    (other) => (orgNumber !== null && orgNumberOf(other) === orgNumber) || other.partyId === known,
  );
  if (same !== undefined) return refuseSame(same);
  const alike = application.isAnother
    ? undefined
    : live.find((other) => isAlike(other, application.name, orgNumber));
  return alike === undefined ? parsed : refuse({ code: 'joiningLooksAlike', name: nameShown(alike) });
}

function refuseSame({ progress, receiptNumber }: Joining): Result<never, Refusal> {
  const { state, at } = progress;
  if (state === 'refused' || state === 'withdrawn') throw new Error('Only a live joining stands in the way.');
  return refuse({ code: 'alreadyJoined', state, receiptNumber, at });
}

/** Two different numbers are two organisations, however alike their names. */
function isAlike(other: Joining, name: string, orgNumber: OrgNumber | null): boolean {
  const theirs = orgNumberOf(other);
  return (
    other.joiner.kind === 'organisation' &&
    (orgNumber === null || theirs === null) &&
    looksAlike(other.name, name)
  );
}

function orgNumberOf({ joiner }: Joining): OrgNumber | null {
  return joiner.kind === 'organisation' ? joiner.orgNumber : null;
}

/** The form is open to everyone and mails whom it is told to: so many in an hour are no organisations. */
function refuseFlood({ joinings, now }: AccessionScene): Result<never, Refusal> | null {
  const recent = joinings
    .flatMap(({ arrival }) => (arrival.channel === 'online' ? [arrival.at] : []))
    .filter((at) => at > addMs(now, -HOUR_MS))
    .toSorted();
  const [first] = recent;
  if (first === undefined || recent.length < MOST_PER_HOUR) return null;
  return refuse({ code: 'rateLimited', retryAt: instantFromEpochMs(epochMsOf(first) + HOUR_MS) });
}

function seen({ textVersionId, number }: InForce): Pick<InForce, 'textVersionId' | 'number'> {
  return { textVersionId, number };
}

const HOUR_MS = 3_600_000;
const MOST_PER_HOUR = 60;
