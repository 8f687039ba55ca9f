import { z } from 'zod';
import {
  AgreementId,
  CommandId,
  JoiningId,
  OutboxId,
  PartyId,
  RecipientId,
  RegistrationId,
  TenantId,
} from './id.ts';
import { Instant } from './instant.ts';

/** The updates that stage workflows answer to. */
export const ProcessUpdate = z.enum([
  'openRound',
  'extendRound',
  'closeRoundEarly',
  'finishDrafting',
  'scheduleMeeting',
  'moveMeeting',
  'cancelMeeting',
  'closeMeeting',
  'recordDecision',
  'publishReport',
  'decideReview',
]);
export type ProcessUpdate = z.infer<typeof ProcessUpdate>;

/** The letters of the stages after the remiss; each has its words in the use cases of its kind. */
export const LetterKind = z.enum([
  'meetingCalled',
  'meetingMoved',
  'meetingCancelled',
  'meetingRegistered',
  'meetingReminder',
  'joiningReceived',
  'joiningNews',
  'joiningQuestion',
  'joiningConfirmed',
  'joiningRefused',
  'joiningWithdrawn',
  'confirmNewVersion',
  'confirmReminder',
  'reportAsked',
  'reportReminder',
  'reportOverdue',
  'reportPublished',
  'reviewOpened',
  'reviewOverdue',
  'validityEnded',
  'adoptionAnnulled',
]);
export type LetterKind = z.infer<typeof LetterKind>;

/** Whom a letter is for; the address is looked up when it is sent. */
export const LetterTo = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('party'), partyId: PartyId }),
  z.strictObject({ kind: z.literal('registration'), registrationId: RegistrationId }),
  z.strictObject({ kind: z.literal('joining'), joiningId: JoiningId }),
]);
export type LetterTo = z.infer<typeof LetterTo>;

/**
 * What a committed change owes the outside world. Written in the same transaction as the change,
 * carried out by the relay. Holds ids, never texts: the mail is written when it is sent.
 */
export const OutboxTask = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mail'),
    mail: z.enum(['invitation', 'reminder', 'extension', 'closedEarly', 'receipt', 'newLink']),
    recipientId: RecipientId,
    /** What the mail is about, e.g. the reminder's key or the answer's id; empty when the recipient says it all. */
    about: z.string(),
  }),
  /** A letter of a later stage: who it is for, and what it is about by id or key. */
  z.strictObject({
    kind: z.literal('letter'),
    letter: LetterKind,
    to: LetterTo,
    about: z.string(),
  }),
  /** Tells the waiting workflow that a fact it depends on has changed. */
  z.strictObject({ kind: z.literal('wake') }),
  /** Has the stage's workflow carry out a stored order, if the one who gave it could not wait for that. */
  z.strictObject({
    kind: z.literal('carryOut'),
    stageId: z.string(),
    update: ProcessUpdate,
    commandId: CommandId,
  }),
  /** Starts the lifecycle workflow if it does not run. */
  z.strictObject({ kind: z.literal('startProcess') }),
]);
export type OutboxTask = z.infer<typeof OutboxTask>;
export type LetterTask = Extract<OutboxTask, { kind: 'letter' }>;
export type MailTask = Extract<OutboxTask, { kind: 'mail' }>;
export type MailKind = MailTask['mail'];

/**
 * `sending` is written before the mail leaves. A row found in `sending` after a crash may or may not have
 * left: a reminder is then marked `uncertain` (seen by the owner, never sent twice), other mail is sent again.
 */
export const OutboxStatus = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('pending') }),
  z.strictObject({ status: z.literal('sending'), since: Instant }),
  z.strictObject({ status: z.literal('sent'), at: Instant }),
  z.strictObject({ status: z.literal('failed'), at: Instant, why: z.enum(['refused', 'uncertain', 'gone']) }),
]);
export type OutboxStatus = z.infer<typeof OutboxStatus>;

export const OutboxRow = z.strictObject({
  id: OutboxId,
  tenantId: TenantId,
  agreementId: AgreementId,
  /** The same thing is never owed twice: unique. */
  dedupeKey: z.string(),
  task: OutboxTask,
  createdAt: Instant,
  /** Not before this instant; moved forward when an attempt fails. */
  dueAt: Instant,
  attempts: z.int().nonnegative(),
  delivery: OutboxStatus,
});
export type OutboxRow = z.infer<typeof OutboxRow>;
