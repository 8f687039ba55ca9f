import type { JoiningReceipt } from '@overens/domain/accession/apply-to-join';
import { decideRegisterBody } from '@overens/domain/accession/register-body';
import type { PartyId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { commitNewJoining, type NewJoiningCommand } from './commit-new-joining.ts';
import { accessionDefinition } from './accession-definition.ts';

/** The officer registers that a nämnd has decided to join, where the template says that each does. */
export async function registerBody(
  deps: Deps,
  command: NewJoiningCommand & {
    readonly partyId: PartyId;
    readonly decision: { readonly paragraph: string; readonly diarienummer: string; readonly on: DateOnly };
  },
): Promise<Result<JoiningReceipt, Refusal>> {
  const { partyId, decision, ...rest } = command;
  const agreement = await deps.agreements.get(command.tenantId, command.agreementId);
  const definition = agreement === null ? null : await accessionDefinition(deps, agreement);
  if (definition === null) return refuse({ code: 'notFound', what: 'agreement' });
  const joiningId = deps.ids.next('jng');
  return await commitNewJoining(
    deps,
    { ...rest, name: 'accession.registerBody', content: { partyId, decision } },
    ({ parties, ...scene }) => {
      const party = parties.find(({ id, kind }) => id === partyId && kind === 'body');
      if (party === undefined) return refuse({ code: 'notFound', what: 'party' });
      return decideRegisterBody({ ...scene, coverage: definition.coverage }, { joiningId, party, decision });
    },
  );
}
