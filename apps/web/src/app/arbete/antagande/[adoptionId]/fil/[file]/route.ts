import { AdoptionId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { decisionsDocument } from '../../../../../../features/adoption/decisions-document.ts';
import { extractDocument } from '../../../../../../features/adoption/extract-document.ts';
import { extractedBy } from '../../../../../../features/adoption/extract-file-name.ts';
import { documentResponse } from '../../../../../../server/document-response.ts';
import { serverApi } from '../../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../../server/workplace.ts';

type Context = { params: Promise<{ adoptionId: string; file: string }> };

/** What every body has decided in one visit, or one of them by one paragraph, for those who work with it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { adoptionId, file } = await params;
  const id = AdoptionId.safeParse(adoptionId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.adoption.case({ tenantId, adoptionId: id.data }),
  );
  const extracted = extractedBy(file, view.bodies);
  const printed =
    extracted === null
      ? decisionsDocument(view, here)
      : extractDocument({ adoption: view, ...extracted }, here);
  return await documentResponse(printed, file);
}
