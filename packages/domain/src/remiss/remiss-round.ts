import { z } from 'zod';
import { EmailAddress } from '../kernel/email-address.ts';
import { RoundId, TenantId, TextVersionId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { Pin, Sha256 } from '../process/pin.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** The letter that goes with a remiss: what, why, which questions, who to ask. domain.md §8.10 RE-02. */
export const Missiv = z.strictObject({
  subject: z.string().trim().min(3).max(200),
  text: z.string().trim().min(20).max(20_000),
  questions: z.array(z.string().trim().min(1).max(1_000)).max(30),
  contact: z.strictObject({
    name: z.string().trim().min(2).max(120),
    email: EmailAddress,
    phone: z.string().trim().max(40),
  }),
});
export type Missiv = z.infer<typeof Missiv>;

/** A missiv being written: every part may still be empty, none may be too long. */
export const MissivDraft = z.strictObject({
  subject: z.string().max(200),
  text: z.string().max(20_000),
  questions: z.array(z.string().max(1_000)).max(30),
  contact: z.strictObject({
    name: z.string().max(120),
    email: z.string().max(254),
    phone: z.string().max(40),
  }),
});
export type MissivDraft = z.infer<typeof MissivDraft>;

/** A reminder with its instant: a calendar fact, computed once when the round's days are set. */
export const PlannedReminder = z.strictObject({ key: z.string(), title: z.string(), at: Instant });
export type PlannedReminder = z.infer<typeof PlannedReminder>;

/** A moved closing: an act with a reason, told to everyone invited. Design §5. */
export const Extension = z.strictObject({
  at: Instant,
  previousLastDay: DateOnly,
  lastDay: DateOnly,
  reason: z.string(),
});

const common = {
  id: RoundId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  textVersionId: TextVersionId,
  textHash: Sha256,
  form: Pin,
  /** When the round opens by itself, if it is ready. */
  opensAt: Instant,
  /** The last day to answer; the round closes at the midnight that ends it, Europe/Stockholm. */
  lastDay: DateOnly,
  closesAt: Instant,
  reminders: z.array(PlannedReminder),
};
const whileOpen = {
  missiv: Missiv,
  openedAt: Instant,
  extensions: z.array(Extension),
  /** Keys of the reminders that have been sent or passed over. */
  remindersDone: z.array(z.string()),
};

/** A remiss round. Only an open round has a complete missiv; only a closed one has a closing. */
export const RemissRound = z.discriminatedUnion('status', [
  z.strictObject({ ...common, status: z.literal('draft'), missiv: MissivDraft }),
  z.strictObject({ ...common, status: z.literal('open'), ...whileOpen }),
  z.strictObject({
    ...common,
    status: z.literal('closed'),
    ...whileOpen,
    closing: z.discriminatedUnion('how', [
      z.strictObject({ how: z.literal('onTime') }),
      z.strictObject({ how: z.literal('early'), reason: z.string(), at: Instant }),
    ]),
  }),
]);
export type RemissRound = z.infer<typeof RemissRound>;
export type DraftRound = Extract<RemissRound, { status: 'draft' }>;
export type OpenRound = Extract<RemissRound, { status: 'open' }>;
export type ClosedRound = Extract<RemissRound, { status: 'closed' }>;
