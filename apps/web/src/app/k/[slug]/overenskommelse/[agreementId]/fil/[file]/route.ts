import { publicEdition } from '@overens/usecases/documents/public-edition';
import { notFound } from 'next/navigation';
import { publicAgreementOf } from '../../../../../../../features/public-agreement/public-agreement-of.ts';
import { editionNumber, editionResponse } from '../../../../../../../server/edition-response.ts';

type Context = { params: Promise<{ slug: string; agreementId: string; file: string }> };

/** A version that is or was in force, for everyone who may read its page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, agreementId, file } = await params;
  const number = editionNumber(file);
  if (number === null) notFound();
  const view = await publicAgreementOf(slug, agreementId, String(number));
  return await editionResponse(publicEdition(view), file);
}
