import { publicEdition } from '@overens/usecases/documents/public-edition';
import { notFound } from 'next/navigation';
import { publicAgreementOf } from '../../../../../../../features/public-agreement/public-agreement-of.ts';
import { publicChangesDocument } from '../../../../../../../features/public-agreement/public-changes-document.ts';
import { publicChangesOf } from '../../../../../../../features/public-agreement/public-changes-of.ts';
import { comparedBy } from '../../../../../../../features/versions/version-file-name.ts';
import { documentResponse } from '../../../../../../../server/document-response.ts';
import { editionNumber, editionResponse } from '../../../../../../../server/edition-response.ts';

type Context = { params: Promise<{ slug: string; agreementId: string; file: string }> };

/** A version that is or was in force, or what it changed, for everyone who may read its page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, agreementId, file } = await params;
  const compared = comparedBy(file);
  if (compared !== null) {
    const changes = await publicChangesOf(slug, agreementId, String(compared.to));
    return await documentResponse(publicChangesDocument(changes), file);
  }
  const number = editionNumber(file);
  if (number === null) notFound();
  const view = await publicAgreementOf(slug, agreementId, String(number));
  return await editionResponse(publicEdition(view), file);
}
