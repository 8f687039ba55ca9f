import { isLive, versionOf, type Joining } from '@overens/domain/accession/joining';
import type { AdoptionCase } from '@overens/domain/adoption/adoption-case';
import type { AppealVerdict } from '@overens/domain/adoption/appeal';
import { decideNoteVerdict } from '@overens/domain/adoption/note-verdict';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { ok, type Result } from '@overens/domain/kernel/result';
import type { Owed } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { toldLife } from '../process/told-life.ts';
import { commitOnAdoption, type AdoptionCommand } from './commit-on-adoption.ts';

/**
 * Notes what the courts came to about an appeal; see `decideNoteVerdict`. When the adopted version ceases by it, those
 * who had joined it are told, and whatever runs for it looks again and ends.
 */
export async function noteVerdict(
  deps: Deps,
  command: AdoptionCommand & { readonly bodyKey: string; readonly verdict: AppealVerdict },
): Promise<Result<null, Refusal>> {
  const { bodyKey, verdict, commandId } = command;
  const content = { bodyKey, verdict };
  return await commitOnAdoption(
    deps,
    { ...command, name: 'adoption.noteVerdict', content, outcome: z.null() },
    async ({ reads, adoption, agreement, at }) => {
      const commitments = await reads.ofAgreement('commitment', agreement.id);
      const around = { agreement, commitments, now: at, today: dateOf(at) };
      const decided = decideNoteVerdict(adoption, content, around);
      if (!decided.ok) return decided;
      const change = decided.value;
      const hasCeased = change.facts.some(({ type }) => type === 'agreement.adoptionAnnulled');
      const letters = hasCeased
        ? lettersOfAnnulment(adoption, await reads.ofAgreement('joining', agreement.id))
        : [];
      const owed = [...change.owed, ...letters];
      return ok(await toldLife(reads, { agreement, commandId }, { ...change, owed }));
    },
  );
}

/** Everyone whose joining is bound to the version that has ceased is told; the others have nothing to know. */
function lettersOfAnnulment({ id, text }: AdoptionCase, joinings: readonly Joining[]): Owed[] {
  return joinings
    .filter((one) => isLive(one) && versionOf(one).textVersionId === text.id)
    .map(({ id: joiningId }) => ({
      dedupeKey: `adoptionAnnulled:${id}:${joiningId}`,
      task: {
        kind: 'letter',
        letter: 'adoptionAnnulled',
        to: { kind: 'joining', joiningId },
        about: text.id,
      },
    }));
}
