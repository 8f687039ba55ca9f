import { RoundId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { roundDocument } from '../../../../../../features/remiss/round-document.ts';
import { documentResponse } from '../../../../../../server/document-response.ts';
import { serverApi } from '../../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../../server/workplace.ts';

type Context = { params: Promise<{ roundId: string; file: string }> };

/** The text of a round with its lines numbered, for those who work with it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { roundId, file } = await params;
  const id = RoundId.safeParse(roundId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.remiss.round({ tenantId, roundId: id.data }),
  );
  return await documentResponse(
    roundDocument({ ...view, subject: view.missiv.subject || view.title }, here),
    file,
  );
}
