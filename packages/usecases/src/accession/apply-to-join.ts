import type { Actor } from '@overens/domain/access/access';
import { decideApply, type JoiningReceipt } from '@overens/domain/accession/apply-to-join';
import type { AgreementId, CommandId, TextVersionId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { JoiningForm } from './accession-views.ts';
import { commitNewJoining } from './commit-new-joining.ts';
import { publicScene } from './public-scene.ts';

/**
 * An organisation applies through the public page to join the version that it has read. A rehearsal can be joined by
 * those who rehearse it only. The same command twice gives the same receipt.
 */
export async function applyToJoin(
  deps: Deps,
  command: {
    readonly slug: string;
    readonly agreementId: AgreementId;
    readonly textVersionId: TextVersionId;
    readonly commandId: CommandId;
    readonly form: JoiningForm;
    readonly actor: Actor;
  },
): Promise<Result<JoiningReceipt, Refusal>> {
  const { agreementId, textVersionId, commandId, form, actor } = command;
  const scene = await publicScene(deps, command);
  if (scene === null) return refuse({ code: 'notFound', what: 'agreement' });
  const { tenantId } = scene.agreement;
  const by: EventActor =
    scene.agreement.mode.kind === 'rehearsal' && actor.kind === 'person'
      ? { kind: 'person', personId: actor.personId }
      : { kind: 'public' };
  const allotted = { joiningId: deps.ids.next('jng'), partyId: deps.ids.next('pty') };
  return await commitNewJoining(
    deps,
    {
      tenantId,
      agreementId,
      commandId,
      actor: by,
      name: 'accession.apply',
      content: { textVersionId, ...form },
    },
    (known) => decideApply(known, { ...allotted, ...form, textVersionId }),
  );
}
