import { getAuth } from '../../server/auth.ts';
import { isOwnForm, seeOther } from '../../server/own-form.ts';

/** Ends the session here and in the database. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return new Response(null, { status: 403 });
  const auth = await getAuth();
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie()) cookies.append('set-cookie', cookie);
  return seeOther('/', cookies);
}
