import { env } from './env.ts';

/**
 * Whether a posted form came from a page of ours: another site must not sign a person in or out.
 * Old browsers send no `Sec-Fetch-Site`; theirs is judged by the origin they name.
 */
export function isOwnForm(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  return request.headers.get('origin') === new URL(env().APP_URL).origin;
}

/** The answer to a posted form: the browser goes on to this page with a plain GET. */
export function seeOther(path: string, headers = new Headers()): Response {
  headers.set('location', path);
  headers.set('cache-control', 'no-store');
  return new Response(null, { status: 303, headers });
}
