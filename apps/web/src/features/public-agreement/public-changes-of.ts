import { AgreementId } from '@overens/domain/kernel/id';
import type { PublicChangesView } from '@overens/usecases/documents/public-changes-view';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageQuery } from '../../server/page-query.ts';
import { serverApi } from '../../server/server-api.ts';

/** What a version changed, read once per request; an address that names nothing gives the page "finns inte". */
export const publicChangesOf = cache(
  async (slug: string, agreementId: string, version: string | undefined): Promise<PublicChangesView> => {
    const id = AgreementId.safeParse(agreementId);
    if (!id.success || version === undefined || !/^[1-9]\d{0,5}$/.test(version)) notFound();
    return await pageQuery(
      async () =>
        await (await serverApi()).public.changes({ slug, agreementId: id.data, number: Number(version) }),
    );
  },
);
