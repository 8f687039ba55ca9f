import { MeetingFacts } from '@overens/domain/forankring/forankring-meeting';
import { MeetingEvidence, MeetingPosition, MeetingRecord } from '@overens/domain/forankring/meeting-record';
import { MeetingOrder } from '@overens/domain/forankring/meeting-order';
import { MeetingNeed } from '@overens/domain/forankring/registration';
import {
  AgreementId,
  CommandId,
  MeetingId,
  RegistrationId,
  TenantId,
  TextVersionId,
} from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { LetterKind } from '@overens/domain/kernel/outbox';
import { Refusal } from '@overens/domain/registry/refusal';
import { AgreementText } from '@overens/text/model/agreement-text';
import { LogoName } from '@overens/domain/municipality/logo';
import { z } from 'zod';
import { DeliveryState } from '../mail/delivery-state.ts';

/** Where a meeting stands for people: on its day, a called one is under way. */
export const MeetingPhase = z.enum(['planned', 'called', 'started', 'cancelled', 'closed']);
export type MeetingPhase = z.infer<typeof MeetingPhase>;

/** A time on the wall, `HH:mm`. */
const ClockTime = z.string();

/** What everyone who is called knows of the meeting. */
export const MeetingCallView = z.strictObject({
  ...MeetingFacts.shape,
  startsAt: Instant,
  endsAt: Instant,
  on: DateOnly,
  from: ClockTime,
  to: ClockTime,
  textNumber: z.int(),
});
export type MeetingCallView = z.infer<typeof MeetingCallView>;

export const RegistrationView = z.strictObject({
  id: RegistrationId,
  organisation: z.string().nullable(),
  contactName: z.string(),
  /** `null` for one who phoned and has none. */
  email: z.string().nullable(),
  /** Of one who phoned; `null` for one who used the form. */
  phone: z.string().nullable(),
  people: z.int(),
  needs: z.array(MeetingNeed),
  needsNote: z.string(),
  registeredAt: Instant,
});
export type RegistrationView = z.infer<typeof RegistrationView>;

/** An order to the meeting's process that its page must speak of. */
export const MeetingOrderView = z.strictObject({
  id: CommandId,
  name: z.enum(MeetingOrder.options.map(({ shape }) => shape.name.value)),
  /** Who gave it, by name. */
  by: z.string(),
  /** Why it was refused; `null` while it is being carried out. */
  refusal: Refusal.nullable(),
});
export type MeetingOrderView = z.infer<typeof MeetingOrderView>;

/** The letters that are about a meeting. */
export const MeetingLetter = LetterKind.extract([
  'meetingCalled',
  'meetingMoved',
  'meetingCancelled',
  'meetingRegistered',
  'meetingReminder',
]);

/** The last letter to somebody about the meeting, and how it went. */
export const MeetingLetterView = z.strictObject({
  key: z.string(),
  /** `null` when nothing of who it was is kept. */
  to: z.string().nullable(),
  letter: MeetingLetter,
  ...DeliveryState.shape,
});
export type MeetingLetterView = z.infer<typeof MeetingLetterView>;

/** A meeting for those who prepare and hold it. */
export const MeetingView = z.strictObject({
  id: MeetingId,
  tenantId: TenantId,
  agreementId: AgreementId,
  agreementName: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  slug: z.string(),
  now: Instant,
  version: z.int(),
  title: z.string(),
  visit: z.int(),
  phase: MeetingPhase,
  endorsedBy: z.enum(['openMeeting', 'jointBody']),
  /** The municipality's own words. */
  terms: z.strictObject({ jointBody: z.string(), civilSociety: z.string() }),
  /** What the form begins with. */
  proposal: z.strictObject({ on: DateOnly, from: ClockTime, to: ClockTime, facts: MeetingFacts }),
  /** The versions that can be put forward, the newest first. */
  texts: z.array(z.strictObject({ id: TextVersionId, number: z.int(), createdAt: Instant })),
  /** How many a call would reach now. */
  reach: z.int(),
  call: MeetingCallView.nullable(),
  invited: z.int(),
  /** The holiday that the meeting falls on. */
  holiday: z.string().nullable(),
  reminder: z.strictObject({ state: z.enum(['ahead', 'sent']), at: Instant }).nullable(),
  moves: z.array(
    z.strictObject({ at: Instant, previousStartsAt: Instant, startsAt: Instant, reason: z.string() }),
  ),
  cancelled: z.strictObject({ at: Instant, reason: z.string() }).nullable(),
  registrations: z.array(RegistrationView),
  people: z.int(),
  letters: z.array(MeetingLetterView),
  record: MeetingRecord.nullable(),
  evidence: MeetingEvidence.nullable(),
  evidenceHash: z.string().nullable(),
  orders: z.array(MeetingOrderView),
  may: z.strictObject({ work: z.boolean() }),
});
export type MeetingView = z.infer<typeof MeetingView>;

const PublicMunicipality = z.strictObject({
  name: z.string(),
  slug: z.string(),
  brandColour: z.string(),
  logo: LogoName.nullable(),
  registrarEmail: z.string(),
});

/** A meeting for anyone: no names of those who have registered. */
export const PublicMeetingView = z.strictObject({
  municipality: PublicMunicipality,
  id: MeetingId,
  agreementName: z.string(),
  diarienummer: z.array(z.string()),
  title: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  now: Instant,
  phase: MeetingPhase.exclude(['planned']),
  endorsedBy: z.enum(['openMeeting', 'jointBody']),
  terms: z.strictObject({ jointBody: z.string() }),
  call: MeetingCallView,
  mayRegister: z.boolean(),
  lastMove: z.strictObject({ previousStartsAt: Instant, reason: z.string() }).nullable(),
  cancelled: z.strictObject({ at: Instant, reason: z.string() }).nullable(),
  /** What the meeting came to, once it is closed. */
  outcome: z
    .strictObject({
      position: MeetingPosition,
      statement: z.string(),
      organisations: z.int(),
      people: z.int(),
      textHash: z.string(),
      evidenceHash: z.string(),
    })
    .nullable(),
  text: AgreementText,
});
export type PublicMeetingView = z.infer<typeof PublicMeetingView>;

/** The meetings ahead that anyone may come to. */
export const PublicMeetingsView = z.strictObject({
  slug: z.string(),
  meetings: z.array(
    z.strictObject({
      id: MeetingId,
      agreementName: z.string(),
      title: z.string(),
      startsAt: Instant,
      endsAt: Instant,
      place: z.string(),
      isDigital: z.boolean(),
    }),
  ),
});
export type PublicMeetingsView = z.infer<typeof PublicMeetingsView>;

/** What somebody has registered, as the link in the receipt shows it; `null` when it is withdrawn. */
export const OwnRegistrationView = z.strictObject({
  agreementName: z.string(),
  startsAt: Instant.nullable(),
  mayWithdraw: z.boolean(),
  registration: z
    .strictObject({ organisation: z.string().nullable(), contactName: z.string(), people: z.int() })
    .nullable(),
});
export type OwnRegistrationView = z.infer<typeof OwnRegistrationView>;
