import { decideRegisterPaper, type JoiningReceipt } from '@overens/domain/accession/apply-to-join';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { JoiningForm } from './accession-views.ts';
import { commitNewJoining, type NewJoiningCommand } from './commit-new-joining.ts';

/** The officer registers a joining that came on paper: equal to a digital one, and confirmed thereby. */
export async function registerPaper(
  deps: Deps,
  command: NewJoiningCommand & { readonly arrivedOn: DateOnly; readonly form: JoiningForm },
): Promise<Result<JoiningReceipt, Refusal>> {
  const { form, arrivedOn, ...rest } = command;
  const allotted = { joiningId: deps.ids.next('jng'), partyId: deps.ids.next('pty') };
  return await commitNewJoining(
    deps,
    { ...rest, name: 'accession.registerPaper', content: { arrivedOn, ...form } },
    (scene) => decideRegisterPaper(scene, { ...allotted, ...form, arrivedOn }),
  );
}
