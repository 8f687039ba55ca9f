import { AgreementId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { registerDocument } from '../../../../../../features/accession/register-document.ts';
import { documentResponse } from '../../../../../../server/document-response.ts';
import { serverApi } from '../../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../../server/workplace.ts';

type Context = { params: Promise<{ agreementId: string; file: string }> };

/** Who has joined, by name, for those who work with the agreement. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { agreementId, file } = await params;
  const id = AgreementId.safeParse(agreementId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.accession.page({ tenantId, agreementId: id.data }),
  );
  return await documentResponse(registerDocument(view, here), file);
}
