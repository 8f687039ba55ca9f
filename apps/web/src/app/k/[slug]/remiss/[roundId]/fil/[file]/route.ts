import { notFound } from 'next/navigation';
import { publicChangesDocument } from '../../../../../../../features/public-agreement/public-changes-document.ts';
import { roundChangesOf } from '../../../../../../../features/public-agreement/round-changes-of.ts';
import { roundDocument } from '../../../../../../../features/remiss/round-document.ts';
import { comparedBy } from '../../../../../../../features/versions/version-file-name.ts';
import { documentResponse } from '../../../../../../../server/document-response.ts';
import { pageQuery } from '../../../../../../../server/page-query.ts';
import { serverApi } from '../../../../../../../server/server-api.ts';

type Context = { params: Promise<{ slug: string; roundId: string; file: string }> };

/** The text of an open round with its lines numbered, or what it would change, for everyone who may answer. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, roundId, file } = await params;
  if (comparedBy(file) !== null) {
    return await documentResponse(publicChangesDocument(await roundChangesOf(slug, roundId)), file);
  }
  const view = await pageQuery(async () => await (await serverApi()).public.rounds({ slug }));
  const round = view.rounds.find(({ id }) => id === roundId);
  if (round === undefined) notFound();
  return await documentResponse(roundDocument({ ...round, mode: 'real' }, view.municipality), file);
}
