import { getAuth } from './auth.ts';
import { seeOther } from './own-form.ts';

/** Uses a sign-in token up and goes on with the session's cookie, or back with why not. */
export async function signInByToken(token: string): Promise<Response> {
  const auth = await getAuth();
  try {
    const { headers } = await auth.api.magicLinkVerify({
      query: { token },
      headers: new Headers(),
      returnHeaders: true,
    });
    const cookies = new Headers();
    for (const cookie of headers.getSetCookie()) cookies.append('set-cookie', cookie);
    return seeOther('/logga-in', cookies);
  } catch (error) {
    if (isRefused(error)) return seeOther('/logga-in?utfall=ogiltig');
    throw error;
  }
}

/** The library answers a used, old or unknown token with a redirect, thrown. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && error.name === 'APIError';
}
