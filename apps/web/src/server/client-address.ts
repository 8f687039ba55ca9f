import { env } from './env.ts';

/**
 * The address a request came from, as far as it can be trusted: what the outermost proxy of our own saw.
 * Anything to the left of that in `x-forwarded-for` is what the client claimed.
 */
export function clientAddress(headers: Headers): string {
  const seen = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const ours = Math.max(env().PROXIES_IN_FRONT ?? 0, 1);
  return seen.at(-ours) ?? seen.at(0) ?? 'unknown';
}
