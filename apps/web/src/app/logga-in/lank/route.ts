import { EmailAddress } from '@overens/domain/kernel/email-address';
import { getAuth } from '../../../server/auth.ts';
import { clientAddress } from '../../../server/client-address.ts';
import { isOwnForm, seeOther } from '../../../server/own-form.ts';
import { countAttempt } from '../../../server/rate-limit.ts';

/** Asks for a sign-in link. The answer is the same whether the address is known or not. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return new Response(null, { status: 403 });
  const email = EmailAddress.safeParse((await request.formData()).get('email'));
  if (!email.success) return seeOther('/logga-in?utfall=adress');
  const fromAddress = await countAttempt('signInFromAddress', clientAddress(request.headers));
  const toMail = await countAttempt('signInToMail', email.data);
  if (!fromAddress.ok || !toMail.ok) return seeOther('/logga-in?utfall=vanta');
  const auth = await getAuth();
  await auth.api.signInMagicLink({ body: { email: email.data }, headers: new Headers() });
  return seeOther('/logga-in?utfall=skickad');
}
