import type { z } from 'zod';
import { AccessionPeriod } from '../accession/accession-period.ts';
import { Joining } from '../accession/joining.ts';
import { Party } from '../address-book/party.ts';
import { AdoptionCase } from '../adoption/adoption-case.ts';
import { Agreement } from '../agreement/agreement.ts';
import { Commitment } from '../agreement/commitment.ts';
import { TextVersion } from '../agreement/text-version.ts';
import { RelevanceReview } from '../aktualitetsprovning/relevance-review.ts';
import { Disposition } from '../drafting/disposition.ts';
import { DraftingWork } from '../drafting/drafting-work.ts';
import { CommitmentReport } from '../follow-up/commitment-report.ts';
import { YearlyFollowUp } from '../follow-up/yearly-follow-up.ts';
import { ForankringMeeting } from '../forankring/forankring-meeting.ts';
import { MeetingRegistration } from '../forankring/registration.ts';
import { StageWaits } from '../process/wait.ts';
import { DraftUnit, RemissAnswer } from '../remiss/remiss-answer.ts';
import { RemissRecipient } from '../remiss/remiss-recipient.ts';
import { RemissRound } from '../remiss/remiss-round.ts';

/** Every kind of document that holds state. The one schema of form, procedure and store. */
export const stateDocuments = {
  agreement: Agreement,
  textVersion: TextVersion,
  commitment: Commitment,
  stageWaits: StageWaits,
  party: Party,
  round: RemissRound,
  recipient: RemissRecipient,
  draftUnit: DraftUnit,
  answer: RemissAnswer,
  draftingWork: DraftingWork,
  disposition: Disposition,
  meeting: ForankringMeeting,
  registration: MeetingRegistration,
  adoptionCase: AdoptionCase,
  accessionPeriod: AccessionPeriod,
  joining: Joining,
  followUp: YearlyFollowUp,
  commitmentReport: CommitmentReport,
  review: RelevanceReview,
} as const;

export type EntityName = keyof typeof stateDocuments;
export type StateDocument<E extends EntityName> = z.infer<(typeof stateDocuments)[E]>;
export type EntityId<E extends EntityName> = StateDocument<E>['id'];

/** The kinds of document that are one visit to a stage. */
export type StageEntity = {
  [E in EntityName]: StateDocument<E> extends { stage: unknown } ? E : never;
}[EntityName];
/** The kinds of document that belong to one agreement. */
export type AgreementEntity = {
  [E in EntityName]: StateDocument<E> extends { agreementId: unknown } ? E : never;
}[EntityName];

/**
 * One document to write. Version 1 is inserted; a higher version replaces the one before it, and only that:
 * when someone else was faster the whole change is decided again.
 */
export type StateWrite = {
  [E in EntityName]: { readonly put: E; readonly value: StateDocument<E> };
}[EntityName];

/** A document to remove; only for what was never sent to anybody. */
export interface StateRemoval {
  readonly remove: 'recipient';
  readonly id: StateDocument<'recipient'>['id'];
  readonly version: number;
}
