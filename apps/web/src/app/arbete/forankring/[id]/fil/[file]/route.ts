import { MeetingId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { evidenceDocument } from '../../../../../../features/forankring/evidence-document.ts';
import { documentResponse } from '../../../../../../server/document-response.ts';
import { serverApi } from '../../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../../server/workplace.ts';

type Context = { params: Promise<{ id: string; file: string }> };

/** What a closed meeting left behind, for those who work with it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id: written, file } = await params;
  const id = MeetingId.safeParse(written);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.forankring.meeting({ tenantId, meetingId: id.data }),
  );
  const printed = evidenceDocument(view, here);
  return printed === null ? notFound() : await documentResponse(printed, file);
}
