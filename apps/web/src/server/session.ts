import { headers } from 'next/headers';
import { cache } from 'react';
import { getAuth } from './auth.ts';
import { personByEmail, type Person } from './people.ts';

/**
 * The signed-in person of this request, or `null`. What they may do is read from the database each time:
 * a role that is taken away is gone at the next click.
 */
export const signedInPerson = cache(async (): Promise<Person | null> => personOf(await headers()));

/** As `signedInPerson`, for a request whose headers are at hand. */
export async function personOf(requestHeaders: Headers): Promise<Person | null> {
  if (!(requestHeaders.get('cookie') ?? '').includes(SESSION_COOKIE)) return null;
  const auth = await getAuth();
  const session = await auth.api.getSession({ headers: requestHeaders });
  return session === null ? null : await personByEmail(session.user.email);
}

const SESSION_COOKIE = 'ov.session_token';
