import { z } from 'zod';
import { AgreementId, CommitmentId, TenantId, TextVersionId, UnitId } from '../kernel/id.ts';

/** Who undertakes it. */
export const CommitmentParty = z.enum(['both', 'kommun', 'civil']);
export type CommitmentParty = z.infer<typeof CommitmentParty>;

/** What became of a commitment when a new version was adopted. domain.md appendix B. */
export const LineageChange = z.enum(['kept', 'reworded', 'merged', 'split', 'new']);
export type LineageChange = z.infer<typeof LineageChange>;

/**
 * A commitment (åtagande) of one adopted version, with what it grew out of. What is carried on keeps its history
 * through `origin`: follow-ups of earlier versions stay attached to the commitments they were made on.
 */
export const Commitment = z.strictObject({
  id: CommitmentId,
  tenantId: TenantId,
  agreementId: AgreementId,
  version: z.int().positive(),
  /** The adopted text version that it stands in. */
  textVersionId: TextVersionId,
  cycle: z.int().positive(),
  /** Its place in the version, from 1. */
  order: z.int().positive(),
  party: CommitmentParty,
  wording: z.string().min(1).max(4_000),
  /** The paragraph of the text that states it. */
  unitId: UnitId,
  origin: z.strictObject({ change: LineageChange, from: z.array(CommitmentId) }),
  /** When a later version was adopted: what became of it there. */
  fate: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('carried'), cycle: z.int(), to: z.array(CommitmentId) }),
      z.strictObject({ kind: z.literal('dropped'), cycle: z.int(), reason: z.string() }),
      /** The decision that adopted its version was annulled: it was never undertaken. */
      z.strictObject({ kind: z.literal('annulled'), cycle: z.int() }),
    ])
    .nullable(),
});
export type Commitment = z.infer<typeof Commitment>;

/** The commitments of a cycle that stand, or stood until they were carried on or dropped: not those of an annulled version. */
export function commitmentsOfCycle(all: readonly Commitment[], cycle: number): Commitment[] {
  return all.filter((one) => one.cycle === cycle && one.fate?.kind !== 'annulled');
}
