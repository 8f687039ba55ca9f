import type { CommandId, RecipientId, TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { UnitValues } from '@overens/domain/remiss/remiss-answer';
import { decideSaveDraftUnit, draftUnitId } from '@overens/domain/remiss/save-draft-unit';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { compiledFormOf } from './compiled-form-of.ts';
import { recipientScene } from './recipient-scene.ts';
import { SavedUnitView } from './remiss-views.ts';

/**
 * Saves one part of an answer as it is being written, unfinished or not. Drafts of one agreement that arrive
 * together share a transaction. Refuses values that the form's inputs cannot hold, and a part that another
 * device has saved since this one read it.
 */
export async function saveDraftUnit(
  deps: Deps,
  order: {
    readonly tenantId: TenantId;
    readonly recipientId: RecipientId;
    readonly commandId: CommandId;
    readonly unitKey: string;
    readonly values: UnitValues;
    readonly baseVersion: number;
  },
): Promise<Result<SavedUnitView, Refusal>> {
  const { tenantId, recipientId, commandId, unitKey, baseVersion } = order;
  const scene = await recipientScene(deps, order);
  if (scene === null) return refuse({ code: 'notFound', what: 'recipient' });
  const form = await compiledFormOf(deps, scene.round, scene.recipient.partyKind);
  const parsed = form.parseDraftUnit(unitKey, order.values);
  if (!parsed.ok) {
    const issues = parsed.refusal.map(({ name, message }) => ({ path: name.split('.'), message }));
    return refuse({ code: 'answerInvalid', issues });
  }
  const values = parsed.value;
  const content = sha256Of({ unitKey, values, baseVersion });
  return await deps.commits.commitTogether(
    {
      tenantId,
      agreementId: scene.agreement.id,
      commandId,
      fingerprint: `answer.saveUnit ${recipientId} ${content}`,
      actor: { kind: 'recipient', recipientId },
      at: scene.now,
      outcome: SavedUnitView,
    },
    async (get) => {
      const round = await get('round', scene.round.id);
      const recipient = await get('recipient', recipientId);
      const current = await get('draftUnit', draftUnitId(recipientId, unitKey));
      if (round === null || recipient === null) return refuse({ code: 'notFound', what: 'recipient' });
      return decideSaveDraftUnit(round, recipient, current, { unitKey, values, baseVersion }, scene.now);
    },
  );
}
