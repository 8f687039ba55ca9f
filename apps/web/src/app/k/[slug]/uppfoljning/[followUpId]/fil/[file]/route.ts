import { publicReportOf } from '../../../../../../../features/follow-up/public-report-of.ts';
import { reportDocument } from '../../../../../../../features/follow-up/report-document.ts';
import { documentResponse } from '../../../../../../../server/document-response.ts';

type Context = { params: Promise<{ slug: string; followUpId: string; file: string }> };

/** A yearly report as it was published, for everyone who may read its page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, followUpId, file } = await params;
  return await documentResponse(reportDocument(await publicReportOf(slug, followUpId)), file);
}
