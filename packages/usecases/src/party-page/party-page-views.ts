import { Joining, JoiningArrival, JoiningProgress } from '@overens/domain/accession/joining';
import { AgreementId, JoiningId, MeetingId, RecipientId, TextVersionId } from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { RecipientState } from '@overens/domain/remiss/remiss-recipient';
import { z } from 'zod';
import { ForceView, MunicipalityView } from '../accession/accession-views.ts';

/** A party's own page in one agreement: what it is asked, what it has joined, its receipts. */
export const PartyPageView = z.strictObject({
  agreementId: AgreementId,
  agreementName: z.string(),
  diarienummer: z.array(z.string()),
  mode: z.enum(['real', 'rehearsal']),
  municipality: MunicipalityView,
  now: Instant,
  name: z.string(),
  inForce: z
    .strictObject({ textVersionId: TextVersionId, number: z.int(), force: ForceView, title: z.string() })
    .nullable(),
  confirmBy: DateOnly.nullable(),
  joinings: z.array(
    z.strictObject({
      id: JoiningId,
      arrival: JoiningArrival,
      receiptNumber: z.string(),
      progress: JoiningProgress,
      questions: Joining.shape.questions,
      number: z.int(),
      versions: Joining.shape.versions,
      hasVersionInForce: z.boolean(),
    }),
  ),
  /** Meetings that anyone may come to and that have not been held. */
  meetings: z.array(z.strictObject({ id: MeetingId, startsAt: Instant, place: z.string() })),
  rounds: z.array(
    z.strictObject({
      recipientId: RecipientId,
      /** The personal link to the answer. */
      href: z.string(),
      subject: z.string(),
      lastDay: DateOnly,
      closesAt: Instant,
      workingDaysLeft: z.int(),
      isOpen: z.boolean(),
      state: RecipientState,
      receipts: z.array(z.strictObject({ receiptNumber: z.string(), receivedAt: Instant })),
    }),
  ),
});
export type PartyPageView = z.infer<typeof PartyPageView>;

/** The agreements in which an organisation has a page of its own. */
export const PartyAgreementsView = z.array(
  z.strictObject({
    partyLinkId: z.string(),
    agreementName: z.string(),
    municipality: z.string(),
    standing: z.enum(['joined', 'applied', 'asked', 'refused', 'withdrawn', 'none']),
    /** A new version is in force that it has not confirmed. */
    awaitsConfirmation: z.boolean(),
  }),
);
export type PartyAgreementsView = z.infer<typeof PartyAgreementsView>;
