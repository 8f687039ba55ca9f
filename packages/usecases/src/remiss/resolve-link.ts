import type { RecipientId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Deps } from '../deps.ts';

export interface ResolvedLink {
  readonly tenantId: TenantId;
  readonly recipientId: RecipientId;
}

export type LinkRefusal = { readonly code: 'linkUnknown' };

/**
 * Whose personal link this is. Changes nothing: programs that fetch every link in a mail call it too.
 * Refuses with `linkUnknown` alike a token that never was and one that a newer link has replaced:
 * only the hash of the link that works is kept, so the two cannot be told apart, and the page says both.
 * `linkReplaced` can be told where the recipient is known from elsewhere (the cookie of `/svar/<recipient>`).
 */
export async function resolveLink(
  deps: Pick<Deps, 'links' | 'remiss'>,
  token: string,
): Promise<Result<ResolvedLink, LinkRefusal>> {
  if (token === '' || token.length > MAX_TOKEN_LENGTH) return refuse({ code: 'linkUnknown' });
  const recipient = await deps.remiss.recipientByToken(deps.links.hashOf(token));
  if (recipient === null) return refuse({ code: 'linkUnknown' });
  return ok({ tenantId: recipient.tenantId, recipientId: recipient.id });
}

/** Far over what a link holds; nothing longer is hashed. */
const MAX_TOKEN_LENGTH = 200;
