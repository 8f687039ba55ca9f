import { AgreementId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { versionDocument } from '../../../../../features/versions/version-document.ts';
import { comparedBy } from '../../../../../features/versions/version-file-name.ts';
import { documentResponse } from '../../../../../server/document-response.ts';
import { editionNumber, editionResponse } from '../../../../../server/edition-response.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

type Context = { params: Promise<{ agreementId: string; file: string }> };

/** A version of the text, drafts among them, or two compared, for those who work with the agreement. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { agreementId, file } = await params;
  const id = AgreementId.safeParse(agreementId);
  if (!id.success) notFound();
  const compared = comparedBy(file);
  return compared === null ? await edition(id.data, file) : await comparison(id.data, file, compared);
}

async function edition(agreementId: AgreementId, file: string): Promise<Response> {
  const number = editionNumber(file);
  if (number === null) notFound();
  const api = await serverApi();
  const { view } = await inOwnMunicipality((tenantId) =>
    api.agreement.edition({ tenantId, agreementId, number }),
  );
  return await editionResponse(view, file);
}

async function comparison(
  agreementId: AgreementId,
  file: string,
  versions: { readonly from: number; readonly to: number },
): Promise<Response> {
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const about = { tenantId, agreementId };
    const [agreement, listed, compared] = await Promise.all([
      api.agreement.page(about),
      api.drafting.versions(about),
      api.drafting.compareVersions({ ...about, ...versions }),
    ]);
    return { agreement, ...listed, compared };
  });
  return await documentResponse(versionDocument(view, here), file);
}
