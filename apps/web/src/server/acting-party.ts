import type { Actor } from '@overens/domain/access/access';
import { headers } from 'next/headers';
import { cache } from 'react';
import { pageQuery } from './page-query.ts';
import { partyContext } from './trpc-context.ts';

/** The party whose page this is, by the cookie of its link or the person signed in; `null` when neither proves it. */
export const actingPartyOf = cache(
  async (partyLinkId: string): Promise<Extract<Actor, { kind: 'party' }> | null> => {
    const { actor } = await pageQuery(async () => await partyContext(await headers(), partyLinkId));
    return actor.kind === 'party' ? actor : null;
  },
);
