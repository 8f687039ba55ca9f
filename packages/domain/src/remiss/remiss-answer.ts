import { z } from 'zod';
import { AgreementId, AnswerId, RecipientId, RoundId, TenantId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Pin, Sha256 } from '../process/pin.ts';

/** Stance values in the order they are offered. domain.md §8.10 RE-03. */
export const RemissStance = z.enum([
  'tillstyrker',
  'tillstyrkerMedAndring',
  'avstyrker',
  'ingenErinran',
  'avstar',
]);
export type RemissStance = z.infer<typeof RemissStance>;

/** The values of one unit (a page or a section), as the form compiled them. */
export const UnitValues = z.record(z.string(), z.json());
export type UnitValues = z.infer<typeof UnitValues>;

/** All values: by page key, and by the id of the text's section. */
export const AnswerValues = z.strictObject({
  pages: z.record(z.string(), UnitValues),
  sections: z.record(z.string(), UnitValues),
});
export type AnswerValues = z.infer<typeof AnswerValues>;

/** Who hands in, and by what right; stated by the person, checked by nobody but shown. */
export const Signatory = z.strictObject({
  name: z.string().trim().min(2).max(120),
  role: z.string().trim().min(2).max(120),
});
export type Signatory = z.infer<typeof Signatory>;

/** A unit being written: its own revision chain, so that two people do not overwrite each other. */
export const DraftUnit = z.strictObject({
  /** `<recipientId>#<unitKey>`: one draft per recipient and unit. */
  id: z.string(),
  tenantId: TenantId,
  agreementId: AgreementId,
  roundId: RoundId,
  recipientId: RecipientId,
  unitKey: z.string(),
  version: z.int().positive(),
  values: UnitValues,
  savedAt: Instant,
});
export type DraftUnit = z.infer<typeof DraftUnit>;

/** An answer as handed in: frozen, numbered, receipted. Never changed, never removed. */
export const RemissAnswer = z.strictObject({
  id: AnswerId,
  tenantId: TenantId,
  agreementId: AgreementId,
  roundId: RoundId,
  recipientId: RecipientId,
  version: z.literal(1),
  /** 1 for the first handing in; a replacement is the next number. */
  number: z.int().positive(),
  values: AnswerValues,
  form: Pin,
  textHash: Sha256,
  /** When the municipality received it: the instant that decides. Design §5, FL 22 §. */
  receivedAt: Instant,
  timing: z.enum(['inTime', 'late']),
  receiptNumber: z.string(),
  /** SHA-256 of the canonical JSON of recipient, values, form, text hash and signatory. */
  contentHash: Sha256,
  signatory: Signatory,
});
export type RemissAnswer = z.infer<typeof RemissAnswer>;
