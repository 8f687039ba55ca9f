import { AgreementId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { editionNumber, editionResponse } from '../../../../../server/edition-response.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

type Context = { params: Promise<{ agreementId: string; file: string }> };

/** A version of the text, drafts among them, for those who work with the agreement. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { agreementId, file } = await params;
  const id = AgreementId.safeParse(agreementId);
  const number = editionNumber(file);
  if (!id.success || number === null) notFound();
  const api = await serverApi();
  const { view } = await inOwnMunicipality((tenantId) =>
    api.agreement.edition({ tenantId, agreementId: id.data, number }),
  );
  return await editionResponse(view, file);
}
