import {
  JoiningArrival,
  JoiningCapacity,
  JoiningContact,
  JoiningProgress,
  JoiningSignatory,
  Joiner,
  Joining,
} from '@overens/domain/accession/joining';
import { CommitmentParty } from '@overens/domain/agreement/commitment';
import { EmailAddress } from '@overens/domain/kernel/email-address';
import {
  AgreementId,
  CommitmentId,
  FollowUpId,
  JoiningId,
  PartyId,
  TenantId,
  TextVersionId,
} from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { Municipality } from '@overens/domain/municipality/municipality';
import { AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';

/** What an organisation fills in to join; the same for the web and for a paper that the officer registers. */
export const JoiningForm = z.strictObject({
  name: Joining.shape.name,
  /** As written, checked by its digits; empty when there is none. */
  orgNumber: z.string().trim().max(40),
  capacity: JoiningCapacity,
  contact: z.strictObject({
    name: z.string().trim().min(2).max(160),
    email: EmailAddress,
    phone: JoiningContact.shape.phone,
  }),
  signatory: JoiningSignatory,
  isAnother: z.boolean(),
});
export type JoiningForm = z.infer<typeof JoiningForm>;

export const JoiningReceiptView = z.strictObject({ joiningId: JoiningId, receiptNumber: z.string() });
export type JoiningReceiptView = z.infer<typeof JoiningReceiptView>;

const { name, slug, brandColour, logo, paperAddress, registrarEmail } = Municipality.shape;
export const MunicipalityView = z.strictObject({
  name,
  slug,
  brandColour,
  logo,
  paperAddress,
  registrarEmail,
});

/** How an adopted version stands, told by its days. */
export const ForceView = z.discriminatedUnion('state', [
  /** Adopted, and in force from a day that has not come. */
  z.strictObject({ state: z.literal('adopted'), from: DateOnly, to: DateOnly.nullable() }),
  z.strictObject({ state: z.literal('inForce'), from: DateOnly, to: DateOnly.nullable() }),
  /** In force, though its decision is appealed and not final (KL 13:14). */
  z.strictObject({ state: z.literal('appealed'), from: DateOnly, to: DateOnly.nullable(), since: DateOnly }),
  /** A court has stopped it until it has decided (inhibition). */
  z.strictObject({ state: z.literal('inhibited'), from: DateOnly, on: DateOnly }),
  /** A court has annulled the decision that adopted it. */
  z.strictObject({ state: z.literal('annulled'), from: DateOnly, on: DateOnly }),
  /** It was in force, and nothing new has taken its place. */
  z.strictObject({ state: z.literal('ended'), from: DateOnly, on: DateOnly }),
]);
export type ForceView = z.infer<typeof ForceView>;

const DecisionView = z.strictObject({
  bodyName: z.string(),
  paragraph: z.string(),
  diarienummer: z.string(),
});

/** An agreement in the public list. */
export const PublicAgreementRow = z.strictObject({
  id: AgreementId,
  name: z.string(),
  diarienummer: z.array(z.string()),
  force: ForceView,
  joined: z.int(),
});

export const PublicAgreementsView = z.strictObject({
  municipality: MunicipalityView,
  agreements: z.array(PublicAgreementRow),
});
export type PublicAgreementsView = z.infer<typeof PublicAgreementsView>;

/** A published yearly report, as everyone may find it. */
export const PublicReportRow = z.strictObject({
  id: FollowUpId,
  /** The day it was due, which tells the years' reports apart. */
  dueOn: DateOnly,
  publishedAt: Instant,
});
export type PublicReportRow = z.infer<typeof PublicReportRow>;

/** A version that is or was in force. */
export const PublicVersionRow = z.strictObject({
  textVersionId: TextVersionId,
  number: z.int(),
  adoptedOn: DateOnly,
  from: DateOnly,
  /** The last day it was in force, or is; `null` without end. */
  to: DateOnly.nullable(),
  replacedOn: DateOnly.nullable(),
  /** When a court annulled the decision that adopted it, instead of another taking its place. */
  annulledOn: DateOnly.nullable(),
  decision: DecisionView,
});
export type PublicVersionRow = z.infer<typeof PublicVersionRow>;

/** An agreement that has been adopted, as everyone may see it. Organisations by name, never persons. */
export const PublicAgreementView = z.strictObject({
  id: AgreementId,
  name: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  diarienummer: z.array(z.string()),
  municipality: MunicipalityView,
  now: Instant,
  force: ForceView,
  isJoinable: z.boolean(),
  lagaKraftOn: DateOnly.nullable(),
  /** The version whose text is shown: the one in force, or an earlier one. */
  shown: PublicVersionRow,
  text: AgreementText,
  commitments: z.array(
    z.strictObject({ id: CommitmentId, order: z.int(), party: CommitmentParty, wording: z.string() }),
  ),
  joined: z.array(
    z.strictObject({
      id: JoiningId,
      name: z.string(),
      kind: z.enum(['organisation', 'body']),
      /** The version it has joined or confirmed last. */
      number: z.int(),
      hasConfirmed: z.boolean(),
      isBoundToAnnulled: z.boolean(),
      since: Instant,
    }),
  ),
  /** The municipality's nämnder when all are bound by the adoption; empty where each joins. */
  boundBodies: z.array(z.string()),
  reports: z.array(PublicReportRow),
  /** Versions, the newest first; the one in force among them. */
  versions: z.array(PublicVersionRow),
});
export type PublicAgreementView = z.infer<typeof PublicAgreementView>;

const [OrganisationJoiner, BodyJoiner] = Joiner.options;
/** Who joins; the signatory's name is `null` for those who only read. */
export const JoinerView = z.discriminatedUnion('kind', [
  z.strictObject({ ...OrganisationJoiner.shape, signatory: JoiningSignatory.nullable() }),
  BodyJoiner,
]);

/** One joining as those who work with them see it. */
export const JoiningRow = z.strictObject({
  id: JoiningId,
  partyId: PartyId,
  name: z.string(),
  joiner: JoinerView,
  arrival: JoiningArrival,
  receiptNumber: z.string(),
  progress: JoiningProgress,
  questions: Joining.shape.questions,
  versions: Joining.shape.versions,
  hasVersionInForce: z.boolean(),
  /** Bound to a version whose adoption has been annulled, and has not been adopted again. */
  isBoundToAnnulled: z.boolean(),
  /** `null` for those who only read: a person's address is for those who need it. */
  contact: JoiningContact.nullable(),
  /** What the address book says of one who waits to be confirmed under the same name: another address is a warning. */
  book: z.discriminatedUnion('entry', [
    z.strictObject({ entry: z.literal('same') }),
    z.strictObject({ entry: z.literal('otherEmail'), email: z.string() }),
    z.strictObject({ entry: z.literal('none') }),
  ]),
});
export type JoiningRow = z.infer<typeof JoiningRow>;

/** Who has joined an agreement, for those who work with it. */
export const AccessionView = z.strictObject({
  tenantId: TenantId,
  agreementId: AgreementId,
  agreementName: z.string(),
  slug: z.string(),
  diarienummer: z.array(z.string()),
  mode: z.enum(['real', 'rehearsal']),
  now: Instant,
  isJoinable: z.boolean(),
  inForce: z
    .strictObject({
      textVersionId: TextVersionId,
      number: z.int(),
      adoptedOn: DateOnly,
      from: DateOnly,
      to: DateOnly.nullable(),
    })
    .nullable(),
  coverage: z.enum(['automatic', 'eachJoins']),
  /** Those who can be registered as joined bodies; empty where all are bound. */
  bodies: z.array(z.strictObject({ partyId: PartyId, name: z.string() })),
  /** The nämnder that the adoption binds. */
  boundBodies: z.array(z.string()),
  period: z
    .strictObject({
      status: z.enum(['open', 'closed']),
      number: z.int(),
      asked: z.int(),
      left: z.int(),
      confirmBy: DateOnly.nullable(),
      remindAt: Instant.nullable(),
      remindedAt: Instant.nullable(),
    })
    .nullable(),
  joinings: z.array(JoiningRow),
  may: z.strictObject({ work: z.boolean() }),
});
export type AccessionView = z.infer<typeof AccessionView>;
