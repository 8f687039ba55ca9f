import { stateModel, toStored } from '@overens/data/kernel/state-models';
import type { OpenDrafting } from '@overens/domain/drafting/drafting-work';
import type { AgreementId, DraftingId } from '@overens/domain/kernel/id';
import { latestText } from '@overens/usecases/agreement/latest-text';
import type { World } from './world.ts';

/** A drafting of the agreement's own words that has begun, without any process running. */
export async function aDrafting(
  { deps, connection, tenantId }: World,
  agreementId: AgreementId,
): Promise<DraftingId> {
  const text = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  const work: OpenDrafting = {
    id: deps.ids.next('drf'),
    tenantId,
    version: 1,
    stage: { agreementId, cycle: 1, stageKey: 'bearbetning', kind: 'drafting', visit: 1 },
    basis: { kind: 'textAlone' },
    basedOn: text.id,
    status: 'open',
    body: text.body,
    revisions: {},
    dueToReturn: [],
  };
  await stateModel(connection, 'draftingWork').create([toStored('draftingWork', work)]);
  return work.id;
}
