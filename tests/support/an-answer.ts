import type { RecipientId } from '@overens/domain/kernel/id';
import type { Receipt } from '@overens/domain/remiss/hand-in-answer';
import type { UnitValues } from '@overens/domain/remiss/remiss-answer';
import type { Deps } from '@overens/usecases/deps';
import { handInAnswer } from '@overens/usecases/remiss/hand-in-answer';
import { saveDraftUnit } from '@overens/usecases/remiss/save-draft-unit';
import { granted } from './granted.ts';
import type { World } from './world.ts';

type Place = Pick<World, 'tenantId'> & { readonly deps: Deps };

/** What an invited body takes a stand on; the least that can be handed in. */
const aStance: UnitValues = { stance: 'tillstyrker' };

/** Saves the first page of an answer as its next version, as the form does while somebody writes. */
export async function saveAnswer(
  { deps, tenantId }: Place,
  recipientId: RecipientId,
  values: UnitValues = aStance,
): Promise<number> {
  const units = await deps.remiss.draftUnits(tenantId, recipientId);
  const baseVersion = units.find(({ unitKey }) => unitKey === PAGE)?.version ?? 0;
  const commandId = deps.ids.next('cmd');
  const saved = granted(
    await saveDraftUnit(deps, { tenantId, recipientId, commandId, unitKey: PAGE, values, baseVersion }),
  );
  return saved.version;
}

/** Hands in what is saved, received now or at the instant given. */
export async function handIn(
  { deps, tenantId }: Place,
  recipientId: RecipientId,
  change: Partial<Parameters<typeof handInAnswer>[1]> = {},
): Promise<Receipt> {
  return granted(
    await handInAnswer(deps, {
      tenantId,
      recipientId,
      commandId: deps.ids.next('cmd'),
      signatory: { name: 'Nils Ek', role: 'ordförande' },
      receivedAt: deps.clock.now(),
      ...change,
    }),
  );
}

const PAGE = 'page:helhet';
