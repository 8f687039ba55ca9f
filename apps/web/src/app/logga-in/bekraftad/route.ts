import { clientAddress } from '../../../server/client-address.ts';
import { isOwnForm, seeOther } from '../../../server/own-form.ts';
import { countAttempt } from '../../../server/rate-limit.ts';
import { signInByToken } from '../../../server/sign-in-by-token.ts';

/** Uses the sign-in link up: it works once. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return new Response(null, { status: 403 });
  const attempt = await countAttempt('signInFromAddress', clientAddress(request.headers));
  if (!attempt.ok) return seeOther('/logga-in?utfall=vanta');
  const token = (await request.formData()).get('token');
  return typeof token === 'string' ? await signInByToken(token) : seeOther('/logga-in?utfall=ogiltig');
}
