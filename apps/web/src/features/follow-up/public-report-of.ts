import { FollowUpId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageQuery } from '../../server/page-query.ts';
import { serverApi } from '../../server/server-api.ts';

/** A published report, read once per request; an address that names nothing gives the page "finns inte". */
export const publicReportOf = cache(async (slug: string, followUpId: string) => {
  const id = FollowUpId.safeParse(followUpId);
  if (!id.success) notFound();
  return await pageQuery(async () =>
    (await serverApi()).followUp.publicReport({ slug, followUpId: id.data }),
  );
});
