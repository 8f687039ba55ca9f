import { AgreementId } from '@overens/domain/kernel/id';
import type { PublicHistoryView } from '@overens/usecases/documents/public-history-view';
import { notFound } from 'next/navigation';
import { pageQuery } from '../../server/page-query.ts';
import { serverApi } from '../../server/server-api.ts';

/** What has happened to the units of an adopted version; an address that names nothing gives the page "finns inte". */
export async function publicHistoryOf(
  slug: string,
  agreementId: string,
  number: number,
): Promise<PublicHistoryView> {
  const id = AgreementId.safeParse(agreementId);
  if (!id.success) notFound();
  return await pageQuery(
    async () => await (await serverApi()).public.history({ slug, agreementId: id.data, number }),
  );
}
