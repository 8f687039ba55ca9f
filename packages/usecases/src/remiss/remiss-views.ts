import {
  AgreementId,
  AnswerId,
  CommandId,
  PartyId,
  RecipientId,
  RoundId,
  TenantId,
} from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { Refusal } from '@overens/domain/registry/refusal';
import { RoundOrder } from '@overens/domain/remiss/round-order';
import { MissivDraft, PlannedReminder, Extension } from '@overens/domain/remiss/remiss-round';
import { PartyKind, RecipientProgress } from '@overens/domain/remiss/remiss-recipient';
import { RemissStance, Signatory, UnitValues } from '@overens/domain/remiss/remiss-answer';
import { FormDefinition } from '@overens/forms/definition/form-definition';
import { AgreementText } from '@overens/text/model/agreement-text';
import { LogoName } from '@overens/domain/municipality/logo';
import { z } from 'zod';
import { DeliveryState } from '../mail/delivery-state.ts';

/** A mail that has been owed to a recipient and how it went. */
export const DeliveryView = z.strictObject({
  mail: z.string(),
  about: z.string(),
  ...DeliveryState.shape,
});
export type DeliveryView = z.infer<typeof DeliveryView>;

export const RecipientView = z.strictObject({
  id: RecipientId,
  partyId: PartyId,
  partyKind: PartyKind,
  name: z.string(),
  email: z.string(),
  progress: RecipientProgress,
  deliveries: z.array(DeliveryView),
});
export type RecipientView = z.infer<typeof RecipientView>;

/** An order to the round's process that its page must speak of: under way, or refused when nobody waited for it. */
export const OrderView = z.strictObject({
  id: CommandId,
  order: RoundOrder,
  /** Who gave it, by name. */
  by: z.string(),
  /** Why it was refused; `null` while it is being carried out. */
  refusal: Refusal.nullable(),
});
export type OrderView = z.infer<typeof OrderView>;

/** A round as those who prepare and follow it see it. */
export const RoundView = z.strictObject({
  id: RoundId,
  tenantId: TenantId,
  agreementId: AgreementId,
  agreementName: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  version: z.int(),
  status: z.enum(['draft', 'open', 'closed']),
  title: z.string(),
  now: Instant,
  opensAt: Instant,
  opensOn: DateOnly,
  lastDay: DateOnly,
  closesAt: Instant,
  workingDaysLeft: z.int(),
  missiv: MissivDraft,
  missing: z.array(z.enum(['subject', 'text', 'contactName', 'contactEmail', 'recipients'])),
  reminders: z.array(z.strictObject({ ...PlannedReminder.shape, done: z.boolean() })),
  extensions: z.array(Extension),
  closing: z
    .strictObject({ how: z.enum(['onTime', 'early']), reason: z.string().nullable(), at: Instant })
    .nullable(),
  orders: z.array(OrderView),
  recipients: z.array(RecipientView),
  counts: z.strictObject({
    invited: z.int(),
    opened: z.int(),
    draft: z.int(),
    handedIn: z.int(),
    late: z.int(),
    declined: z.int(),
  }),
  text: AgreementText,
  may: z.strictObject({ lead: z.boolean(), work: z.boolean() }),
});
export type RoundView = z.infer<typeof RoundView>;

/** Pasted rows as they were understood, before anything is added. */
export const PastedRowsView = z.strictObject({
  rows: z.array(
    z.discriminatedUnion('ok', [
      z.strictObject({
        ok: z.literal(true),
        line: z.int(),
        kind: PartyKind,
        name: z.string(),
        email: z.string(),
      }),
      z.strictObject({
        ok: z.literal(false),
        line: z.int(),
        raw: z.string(),
        why: z.enum([
          'nameMissing',
          'emailMissing',
          'emailInvalid',
          'tooLong',
          'duplicateInPaste',
          'alreadyRecipient',
        ]),
      }),
    ]),
  ),
});
export type PastedRowsView = z.infer<typeof PastedRowsView>;

/** The answers of a round, by organisation and by section: the same answers seen two ways. */
export const AnswersView = z.strictObject({
  roundId: RoundId,
  agreementName: z.string(),
  form: FormDefinition,
  text: AgreementText,
  stanceCounts: z.array(z.strictObject({ stance: RemissStance, count: z.int() })),
  silent: z.array(z.string()),
  declined: z.array(z.string()),
  answers: z.array(
    z.strictObject({
      id: AnswerId,
      recipientId: RecipientId,
      name: z.string(),
      number: z.int(),
      /** Whether this is the version that counts; earlier ones are kept and shown below. */
      counts: z.boolean(),
      receivedAt: Instant,
      timing: z.enum(['inTime', 'late']),
      receiptNumber: z.string(),
      contentHash: z.string(),
      signatory: Signatory,
      pages: z.record(z.string(), UnitValues),
      sections: z.record(z.string(), UnitValues),
    }),
  ),
});
export type AnswersView = z.infer<typeof AnswersView>;

export const ReceiptView = z.strictObject({
  answerId: AnswerId,
  receiptNumber: z.string(),
  receivedAt: Instant,
  timing: z.enum(['inTime', 'late']),
  contentHash: z.string(),
  number: z.int(),
});
export type ReceiptView = z.infer<typeof ReceiptView>;

/** A receipt with what stands around it, to be kept and printed. */
export const ReceiptPageView = z.strictObject({
  ...ReceiptView.shape,
  agreementName: z.string(),
  municipality: z.string(),
  recipientName: z.string(),
  lastDay: DateOnly,
  closesAt: Instant,
});
export type ReceiptPageView = z.infer<typeof ReceiptPageView>;

/** Everything an invited body needs to answer. */
export const AnsweringView = z.strictObject({
  recipientId: RecipientId,
  recipientName: z.string(),
  /** What the form's conditions may ask: `{ recipientKind: partyKind }` is the context it is compiled with. */
  partyKind: PartyKind,
  municipality: z.strictObject({
    name: z.string(),
    brandColour: z.string(),
    logo: LogoName.nullable(),
    paperAddress: z.array(z.string()),
  }),
  agreementName: z.string(),
  diarienummer: z.array(z.string()),
  mode: z.enum(['real', 'rehearsal']),
  status: z.enum(['open', 'closed']),
  now: Instant,
  lastDay: DateOnly,
  closesAt: Instant,
  workingDaysLeft: z.int(),
  missiv: MissivDraft,
  extensions: z.array(Extension),
  text: AgreementText,
  form: FormDefinition,
  /** Saved parts by unit key; `version` is what the next save must build on, 0 for none. */
  units: z.array(
    z.strictObject({ unitKey: z.string(), version: z.int(), values: UnitValues, savedAt: Instant }),
  ),
  progress: RecipientProgress,
  receipts: z.array(ReceiptView),
});
export type AnsweringView = z.infer<typeof AnsweringView>;

export const SavedUnitView = z.strictObject({ version: z.int(), savedAt: Instant });
export type SavedUnitView = z.infer<typeof SavedUnitView>;

/** What anyone may see: rounds now open and how to answer on paper. */
export const PublicRoundsView = z.strictObject({
  municipality: z.strictObject({
    name: z.string(),
    slug: z.string(),
    brandColour: z.string(),
    logo: LogoName.nullable(),
    paperAddress: z.array(z.string()),
    registrarEmail: z.string(),
  }),
  now: Instant,
  rounds: z.array(
    z.strictObject({
      id: RoundId,
      agreementName: z.string(),
      diarienummer: z.array(z.string()),
      subject: z.string(),
      lastDay: DateOnly,
      closesAt: Instant,
      workingDaysLeft: z.int(),
      text: AgreementText,
      /** The version in force that it would take the place of; `null` for the first agreement. */
      replaces: z.int().nullable(),
    }),
  ),
});
export type PublicRoundsView = z.infer<typeof PublicRoundsView>;

/** An organisation's home: its rounds with days left, drafts, receipts. */
export const OrganisationHomeView = z.strictObject({
  name: z.string(),
  now: Instant,
  rounds: z.array(
    z.strictObject({
      recipientId: RecipientId,
      municipality: z.string(),
      agreementName: z.string(),
      status: z.enum(['open', 'closed']),
      lastDay: DateOnly,
      closesAt: Instant,
      workingDaysLeft: z.int(),
      progress: RecipientProgress,
      receipts: z.array(ReceiptView),
    }),
  ),
});
export type OrganisationHomeView = z.infer<typeof OrganisationHomeView>;

export const AddressBookView = z.strictObject({
  parties: z.array(z.strictObject({ id: PartyId, kind: PartyKind, name: z.string(), email: z.string() })),
});
export type AddressBookView = z.infer<typeof AddressBookView>;
