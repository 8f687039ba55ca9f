import type { httpLink } from '@trpc/client';

type Fetch = NonNullable<Parameters<typeof httpLink>[0]['fetch']>;

/**
 * A fetch whose requests go on when the page is left: what was written last must not be lost with it.
 * The browser lets at most 64 kB be under way so at a time and refuses more outright; what does not fit within
 * that is sent as usual.
 */
export function keepaliveFetch(send: typeof fetch): Fetch {
  let underWay = 0;
  return async (input, { signal = null, ...init } = {}) => {
    const size = typeof init.body === 'string' ? new Blob([init.body]).size : Infinity;
    if (underWay + size > MOST_BYTES) return await send(input, { ...init, signal });
    underWay += size;
    try {
      return await send(input, { ...init, signal, keepalive: true });
    } finally {
      underWay -= size;
    }
  };
}

/** Somewhat less than 64 kB: headers may be counted too. */
const MOST_BYTES = 60_000;
