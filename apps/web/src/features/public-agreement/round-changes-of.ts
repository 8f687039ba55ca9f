import { RoundId } from '@overens/domain/kernel/id';
import type { PublicChangesView } from '@overens/usecases/documents/public-changes-view';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageQuery } from '../../server/page-query.ts';
import { serverApi } from '../../server/server-api.ts';

/** What a proposal would change, read once per request; an address that names nothing gives the page "finns inte". */
export const roundChangesOf = cache(async (slug: string, roundId: string): Promise<PublicChangesView> => {
  const id = RoundId.safeParse(roundId);
  if (!id.success) notFound();
  return await pageQuery(
    async () => await (await serverApi()).public.roundChanges({ slug, roundId: id.data }),
  );
});
