'use client';

import type { AppRouter } from '@overens/api/app-router';
import { createTRPCClient, httpBatchLink, httpLink, isNonJsonSerializable, splitLink } from '@trpc/client';
import { keepaliveFetch } from './keepalive-fetch.ts';

/** The API as a signed-in person uses it in the browser. Files travel as `FormData`, one call each. */
export const apiClient = createClient({});

/** The API as an invited body uses it: the header says which invitation, its cookie proves the right. */
export function recipientApiClient(recipientId: string): ReturnType<typeof createClient> {
  return createClient({ 'x-ov-recipient': recipientId });
}

/** The API as a party uses it in one agreement: the header says which link, its cookie proves the right. */
export function partyApiClient(partyLinkId: string): ReturnType<typeof createClient> {
  return createClient({ 'x-ov-part': partyLinkId });
}

function createClient(headers: Record<string, string>) {
  const link = { url: '/api/trpc', headers };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        // A batch waits for a moment that never comes when the page is being left.
        condition: ({ path, input }) => SAVED_ON_LEAVING.has(path) || isNonJsonSerializable(input),
        true: httpLink({ ...link, fetch: keepaliveFetch((input, init) => fetch(input, init)) }),
        false: httpBatchLink({ ...link, maxItems: 10 }),
      }),
    ],
  });
}

const SAVED_ON_LEAVING: ReadonlySet<string> = new Set([
  'answer.saveUnit',
  'followUp.save',
  'followUp.saveOwn',
]);
