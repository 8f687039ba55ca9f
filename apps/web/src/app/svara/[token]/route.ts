import { resolveLink } from '@overens/usecases/remiss/resolve-link';
import { cookies } from 'next/headers';
import { clientAddress } from '../../../server/client-address.ts';
import { composition } from '../../../server/deps.ts';
import { seeOther } from '../../../server/own-form.ts';
import { countAttempt } from '../../../server/rate-limit.ts';
import { recipientCookieName, recipientCookieOptions } from '../../../server/recipient-actor.ts';

/**
 * A personal link from a mail: puts the token in a cookie that scripts cannot read and goes on to an address
 * without it, so that the token is in no history, log or printout. Opening it changes nothing: programs that
 * look through mail open every link.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const attempt = await countAttempt('openLink', clientAddress(request.headers));
  if (!attempt.ok) return seeOther('/svara/okand?orsak=vanta');
  const { token } = await params;
  const { deps } = await composition();
  const link = await resolveLink(deps, token);
  if (!link.ok) return seeOther('/svara/okand');
  const { recipientId } = link.value;
  (await cookies()).set(recipientCookieName(recipientId), token, recipientCookieOptions());
  return seeOther(`/svar/${recipientId}`);
}
