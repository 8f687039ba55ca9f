import { appRouter } from '@overens/api/app-router';
import { headers } from 'next/headers';
import { cache } from 'react';
import { partyContext, recipientContext, trpcContext } from './trpc-context.ts';

/** The same procedures as over the wire, with the same access checks, for pages rendered on the server. */
export const serverApi = cache(async () => appRouter.createCaller(await trpcContext(await headers())));

/** As `serverApi`, acting as the invited body whose link's cookie came with the request. */
export const recipientServerApi = cache(async (recipientId: string) =>
  appRouter.createCaller(await recipientContext(await headers(), recipientId)),
);

/** As `serverApi`, acting as the party whose link's cookie came with the request. */
export const partyServerApi = cache(async (partyLinkId: string) =>
  appRouter.createCaller(await partyContext(await headers(), partyLinkId)),
);
