import type { RecipientId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { textOfRound } from './load-round.ts';
import { noteLinkOpened } from './note-link-opened.ts';
import { receiptView } from './receipt-view.ts';
import { recipientScene } from './recipient-scene.ts';
import type { AnsweringView } from './remiss-views.ts';
import { workingDaysLeft } from './working-days-left.ts';

/**
 * Everything an invited body needs to answer: the letter, the text, the form, what is saved and what has been
 * handed in. Notes the first time that the link has been used. A round that is not out is not there.
 */
export async function readAnswering(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly recipientId: RecipientId },
): Promise<Result<AnsweringView, Refusal>> {
  const { tenantId, recipientId } = query;
  const scene = await recipientScene(deps, query);
  if (scene === null || scene.round.status === 'draft') return refuse({ code: 'notFound', what: 'round' });
  const noted = await noteLinkOpened(deps, scene);
  if (!noted.ok) return noted;
  const { round, agreement, recipient, now } = scene;
  const [municipality, form, text, units, answers] = await Promise.all([
    deps.tenants.municipality(tenantId),
    deps.publications.form(round.form.key, round.form.version),
    textOfRound(deps, round),
    deps.remiss.draftUnits(tenantId, recipientId),
    deps.remiss.answersOfRecipient(tenantId, recipientId),
  ]);
  if (municipality === null || form === null) throw new Error(`What stands around ${round.id} is missing.`);
  const { name, brandColour, logo, paperAddress } = municipality;
  return ok({
    recipientId,
    recipientName: recipient.name,
    partyKind: recipient.partyKind,
    municipality: { name, brandColour, logo, paperAddress },
    agreementName: agreement.name,
    diarienummer: agreement.diarienummer,
    mode: agreement.mode.kind,
    // Past the closing instant the round is closed, whether or not its process has got round to saying so.
    status: round.status === 'closed' || now >= round.closesAt ? 'closed' : 'open',
    now,
    lastDay: round.lastDay,
    closesAt: round.closesAt,
    workingDaysLeft: workingDaysLeft(now, round.lastDay),
    missiv: round.missiv,
    extensions: round.extensions,
    text,
    form: form.definition,
    units: units.map(({ unitKey, version, values, savedAt }) => ({ unitKey, version, values, savedAt })),
    progress: recipient.progress.state === 'invited' ? { state: 'opened', at: now } : recipient.progress,
    receipts: answers.map(receiptView),
  });
}
