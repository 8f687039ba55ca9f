import { decideSaveCommitments, type SaveCommitments } from '@overens/domain/adoption/save-commitments';
import type { PersonId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { unitIdsOf } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnAdoption, type AdoptionCommand } from './commit-on-adoption.ts';
import { earlierCommitments, loadAdoption, textOfAdoption } from './load-adoption.ts';

/** Saves or confirms the list of commitments of the text put forward; see `decideSaveCommitments`. */
export async function saveCommitments(
  deps: Deps,
  command: AdoptionCommand & { readonly list: SaveCommitments; readonly by: PersonId },
): Promise<Result<{ revision: number }, Refusal>> {
  const { list, by } = command;
  const loaded = await loadAdoption(deps, command);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const units = new Set(unitIdsOf(await textOfAdoption(deps, loaded.adoption)));
  const content = { ...list, rows: [...list.rows], dropped: [...list.dropped] };
  return await commitOnAdoption(
    deps,
    { ...command, name: 'adoption.saveCommitments', content, outcome: Saved },
    async ({ reads, adoption, agreement, at }) => {
      const earlier = earlierCommitments(agreement, await reads.ofAgreement('commitment', agreement.id));
      return decideSaveCommitments(adoption, list, { units, earlier, now: at, by });
    },
  );
}

const Saved = z.strictObject({ revision: z.int() });
