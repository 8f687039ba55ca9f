import { AgreementId } from '@overens/domain/kernel/id';
import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageQuery } from '../../server/page-query.ts';
import { serverApi } from '../../server/server-api.ts';

/** The public view of an agreement, read once per request; an address that names nothing gives the page "finns inte". */
export const publicAgreementOf = cache(
  async (slug: string, agreementId: string, version: string | undefined): Promise<PublicAgreementView> => {
    const id = AgreementId.safeParse(agreementId);
    if (!id.success || (version !== undefined && !/^[1-9]\d{0,5}$/.test(version))) notFound();
    const number = version === undefined ? null : Number(version);
    return await pageQuery(
      async () => await (await serverApi()).public.agreement({ slug, agreementId: id.data, number }),
    );
  },
);
