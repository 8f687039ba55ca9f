import { z } from 'zod';
import { AgreementId, PersonId, TenantId, TextVersionId, UnitId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';
import { StageVisit } from '../process/stage-visit.ts';

/**
 * A unit that carries on another one's words: `split` off from it, or `merged` with it so that the other is gone. Who
 * spoke of the other one is shown at this one too.
 */
export const UnitHeir = z.strictObject({ heir: UnitId, of: UnitId, how: z.enum(['split', 'merged']) });
export type UnitHeir = z.infer<typeof UnitHeir>;

/** What a version says of itself beside its text: where it came from and why it reads as it does. */
export const TextOrigin = z.discriminatedUnion('kind', [
  /** Brought along when the cycle was launched. */
  z.strictObject({ kind: z.literal('launched') }),
  z.strictObject({
    kind: z.literal('drafted'),
    stage: StageVisit,
    basedOn: TextVersionId,
    /**
     * Each changed section with what caused it: the dispositions of answers, what sent the text back, an officer's word
     * that it is editorial. Empty: nobody has stated a cause.
     */
    changes: z.array(z.strictObject({ sectionId: UnitId, causes: z.array(z.string()) })),
    /** The units that were divided or joined since the version it is based on; absent when none was. */
    heirs: z.array(UnitHeir).exactOptional(),
  }),
]);
export type TextOrigin = z.infer<typeof TextOrigin>;

/** An immutable version of an agreement's text. `body` is `AgreementText` of `packages/text`, parsed where it is used. */
export const TextVersion = z.strictObject({
  id: TextVersionId,
  tenantId: TenantId,
  agreementId: AgreementId,
  version: z.literal(1),
  number: z.int().positive(),
  origin: TextOrigin,
  body: z.json(),
  hash: Sha256,
  createdAt: Instant,
  createdBy: PersonId,
});
export type TextVersion = z.infer<typeof TextVersion>;
