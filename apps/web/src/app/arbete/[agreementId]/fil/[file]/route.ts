import { AgreementId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { comparisonDocument } from '../../../../../features/drafting/comparison-document.ts';
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
  const compared = COMPARED.exec(file);
  return compared === null
    ? await edition(id.data, file)
    : await comparison(id.data, file, { from: Number(compared[1]), to: Number(compared[2]) });
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
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.agreement.compareEditions({ tenantId, agreementId, ...versions }),
  );
  const { agreementName, mode, changedAt, from, to, sections } = view;
  const printed = comparisonDocument(
    {
      work: { agreementName, mode, result: { at: changedAt } },
      comparison: { from: { number: from, wasRemissed: false }, toNumber: to, sections },
    },
    here,
  );
  return await documentResponse(printed, file);
}

const COMPARED = /^jamforelse-v([1-9]\d{0,5})-v([1-9]\d{0,5})\./;
