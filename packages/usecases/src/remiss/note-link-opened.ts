import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideOpenedLink } from '@overens/domain/remiss/recipient-acts';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { RecipientScene } from './recipient-scene.ts';

/** Notes that an invited body has used its link, the first time it does; later it changes nothing. */
export async function noteLinkOpened(
  deps: Deps,
  { recipient, now }: Pick<RecipientScene, 'recipient' | 'now'>,
): Promise<Result<null, Refusal>> {
  if (recipient.progress.state !== 'invited') return ok(null);
  return await deps.commits.commitTogether(
    {
      tenantId: recipient.tenantId,
      agreementId: recipient.agreementId,
      // Decides from the state alone whether it is done, so it needs no command of its own.
      commandId: null,
      fingerprint: `answer.opened ${recipient.id}`,
      actor: { kind: 'recipient', recipientId: recipient.id },
      at: now,
      outcome: z.null(),
    },
    async (get) => {
      const current = await get('recipient', recipient.id);
      if (current === null) return refuse({ code: 'notFound', what: 'recipient' });
      return ok(decideOpenedLink(current, now));
    },
  );
}
