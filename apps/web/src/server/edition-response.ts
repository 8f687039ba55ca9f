import {
  AGREEMENT_FILE_SCHEMA_PATH,
  renderAgreementFile,
} from '@overens/documents/agreement-file/agreement-file';
import type { AgreementEdition } from '@overens/text/print/agreement-edition';
import { agreementDocument } from '@overens/usecases/documents/agreement-document';
import { documentResponse } from './document-response.ts';
import { env } from './env.ts';
import { fileResponse } from './made-file-response.ts';

/** A version of an agreement as the file that was asked for: as a document, or as data. */
export async function editionResponse(edition: AgreementEdition, file: string): Promise<Response> {
  const printed = agreementDocument(edition);
  if (file !== `${printed.fileName}.json`) return await documentResponse(printed, file);
  const schemaUrl = new URL(AGREEMENT_FILE_SCHEMA_PATH, env().APP_URL).href;
  return fileResponse(renderAgreementFile(edition, schemaUrl), 'application/json; charset=utf-8', file);
}

/** The number in `overenskommelse-v3.pdf`; `null` when the name is another. */
export function editionNumber(file: string): number | null {
  const digits = /^overenskommelse-v([1-9]\d{0,5})\./.exec(file)?.[1];
  return digits === undefined ? null : Number(digits);
}
