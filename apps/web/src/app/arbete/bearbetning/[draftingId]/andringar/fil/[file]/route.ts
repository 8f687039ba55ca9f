import { DraftingId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { comparisonDocument } from '../../../../../../../features/drafting/comparison-document.ts';
import { documentResponse } from '../../../../../../../server/document-response.ts';
import { serverApi } from '../../../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../../../server/workplace.ts';

type Context = { params: Promise<{ draftingId: string; file: string }> };

/** What was changed and why, for those who work with the text; in Word as tracked changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { draftingId, file } = await params;
  const id = DraftingId.safeParse(draftingId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const [work, comparison] = await Promise.all([
      api.drafting.work({ tenantId, draftingId: id.data }),
      api.drafting.comparison({ tenantId, draftingId: id.data }),
    ]);
    return { work, comparison };
  });
  return await documentResponse(comparisonDocument(view, here), file);
}
