import { AgreementId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { registerCsv } from '../../../../../features/accession/register-csv.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

/** The register as a spreadsheet, for those who work with the agreement. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ agreementId: string }> },
): Promise<Response> {
  const id = AgreementId.safeParse((await params).agreementId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { view } = await inOwnMunicipality((tenantId) =>
    api.accession.page({ tenantId, agreementId: id.data }),
  );
  return new Response(registerCsv(view), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="anslutna.csv"',
      'cache-control': 'private, no-store',
    },
  });
}
