import { notFound } from 'next/navigation';
import { answeringViewOf } from '../../../../../features/answering/answering-view-of.ts';
import { roundDocument } from '../../../../../features/remiss/round-document.ts';
import { documentResponse } from '../../../../../server/document-response.ts';

type Context = { params: Promise<{ recipientId: string; file: string }> };

/** The text that was sent out, its lines numbered, for the body whose link's cookie comes with the request. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { recipientId, file } = await params;
  const view = await answeringViewOf(recipientId);
  if (view === null) notFound();
  const printed = roundDocument({ ...view, subject: view.missiv.subject }, view.municipality);
  return await documentResponse(printed, file);
}
