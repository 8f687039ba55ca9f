import { getAuth, linkInsteadOfMail } from '../../../server/auth.ts';
import { env } from '../../../server/env.ts';
import { isOwnForm, seeOther } from '../../../server/own-form.ts';
import { demoPeople } from '../../../server/people.ts';
import { signInByToken } from '../../../server/sign-in-by-token.ts';

/** Demo mode only: signs in as one of the demo's people, by a link that skips the mailbox. */
export async function POST(request: Request): Promise<Response> {
  if (!env().OVERENS_DEMO) return new Response(null, { status: 404 });
  if (!isOwnForm(request)) return new Response(null, { status: 403 });
  const wanted = (await request.formData()).get('person');
  const person = (await demoPeople()).find(({ _id }) => _id === wanted);
  if (person === undefined) return seeOther('/logga-in');
  const auth = await getAuth();
  const box: { token: string | null } = { token: null };
  await linkInsteadOfMail.run(box, () =>
    auth.api.signInMagicLink({ body: { email: person.email, name: person.name }, headers: new Headers() }),
  );
  return box.token === null ? seeOther('/logga-in?utfall=ogiltig') : await signInByToken(box.token);
}
