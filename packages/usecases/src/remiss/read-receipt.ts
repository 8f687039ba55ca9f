import type { AnswerId, RecipientId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { receiptView } from './receipt-view.ts';
import { recipientScene } from './recipient-scene.ts';
import type { ReceiptPageView } from './remiss-views.ts';

/** A receipt that can be looked up again. Refuses an answer that somebody else handed in. */
export async function readReceipt(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly recipientId: RecipientId; readonly answerId: AnswerId },
): Promise<Result<ReceiptPageView, Refusal>> {
  const [scene, answer, municipality] = await Promise.all([
    recipientScene(deps, query),
    deps.remiss.answer(query.tenantId, query.answerId),
    deps.tenants.municipality(query.tenantId),
  ]);
  if (scene === null || answer === null || answer.recipientId !== query.recipientId) {
    return refuse({ code: 'notFound', what: 'answer' });
  }
  return ok({
    ...receiptView(answer),
    agreementName: scene.agreement.name,
    municipality: municipality?.name ?? '',
    recipientName: scene.recipient.name,
    lastDay: scene.round.lastDay,
    closesAt: scene.round.closesAt,
  });
}
