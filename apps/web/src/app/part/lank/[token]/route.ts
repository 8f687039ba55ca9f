import { cookies } from 'next/headers';
import { clientAddress } from '../../../../server/client-address.ts';
import { composition } from '../../../../server/deps.ts';
import { seeOther } from '../../../../server/own-form.ts';
import { partyCookieName } from '../../../../server/party-actor.ts';
import { countAttempt } from '../../../../server/rate-limit.ts';
import { recipientCookieOptions } from '../../../../server/recipient-actor.ts';

/**
 * A party's personal link from a letter: puts the token in a cookie that scripts cannot read and goes on to an
 * address without it. Opening it changes nothing: programs that look through mail open every link.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const attempt = await countAttempt('openLink', clientAddress(request.headers));
  if (!attempt.ok) return seeOther('/svara/okand?orsak=vanta');
  const { token } = await params;
  const { deps } = await composition();
  const link =
    token.length > MAX_TOKEN_LENGTH ? null : await deps.partyLinks.byToken(deps.links.hashOf(token));
  if (link === null) return seeOther('/svara/okand');
  (await cookies()).set(partyCookieName(link.id), token, recipientCookieOptions());
  return seeOther(`/part/${link.id}`);
}

/** Far over what a link holds; nothing longer is hashed. */
const MAX_TOKEN_LENGTH = 200;
