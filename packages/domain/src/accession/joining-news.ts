import type { Agreement } from '../agreement/agreement.ts';
import type { JoiningId } from '../kernel/id.ts';
import type { Owed } from '../registry/change.ts';

/**
 * A letter to the responsible body that something has come in about a joining and awaits it, beside the wait on the
 * dashboard (`joining-waits.ts`).
 * @param what tells one occasion from another
 */
export function newsToBody({ responsibleBody }: Agreement, joiningId: JoiningId, what: string): Owed {
  return {
    dedupeKey: `joiningNews:${joiningId}:${what}`,
    task: {
      kind: 'letter',
      letter: 'joiningNews',
      to: { kind: 'party', partyId: responsibleBody.partyId },
      about: joiningId,
    },
  };
}
