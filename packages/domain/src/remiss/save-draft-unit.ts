import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { DraftUnit, UnitValues } from './remiss-answer.ts';
import type { RemissRecipient } from './remiss-recipient.ts';
import type { RemissRound } from './remiss-round.ts';

/**
 * Saves one part of an answer being written. Works as long as the round has been opened, also after closing:
 * a late answer is received. A part that another device has saved meanwhile is not overwritten.
 * @param baseVersion the version this device last saw; 0 for a part that was empty
 */
export function decideSaveDraftUnit(
  round: RemissRound,
  recipient: RemissRecipient,
  current: DraftUnit | null,
  order: { unitKey: string; values: UnitValues; baseVersion: number },
  now: Instant,
): Result<Change<{ version: number; savedAt: Instant }>, Refusal> {
  if (round.status === 'draft') return refuse({ code: 'roundNotOpen', status: 'draft' });
  const currentVersion = current?.version ?? 0;
  if (currentVersion !== order.baseVersion) return refuse({ code: 'draftConflict', currentVersion });
  const version = currentVersion + 1;
  const { state } = recipient.progress;
  const firstWord = state === 'invited' || state === 'opened';
  return ok({
    outcome: { version, savedAt: now },
    writes: [
      {
        put: 'draftUnit',
        value: {
          id: draftUnitId(recipient.id, order.unitKey),
          tenantId: round.tenantId,
          agreementId: round.stage.agreementId,
          roundId: round.id,
          recipientId: recipient.id,
          unitKey: order.unitKey,
          version,
          values: order.values,
          savedAt: now,
        },
      },
      ...(firstWord
        ? [
            {
              put: 'recipient' as const,
              value: {
                ...recipient,
                version: recipient.version + 1,
                progress: { state: 'draft' as const, at: now },
              },
            },
          ]
        : []),
    ],
    facts: [],
    owed: [],
  });
}

/** One draft per recipient and unit. */
export function draftUnitId(recipientId: RemissRecipient['id'], unitKey: string): string {
  return `${recipientId}#${unitKey}`;
}
