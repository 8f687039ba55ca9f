import { AGREEMENT_FILE_SCHEMA_PATH, agreementFileSchema } from '@overens/documents/agreement-file/agreement-file';
import { env } from '../../../server/env.ts';

export const dynamic = 'force-dynamic';

/** What stands in the data file of an agreement, for programs that read it. */
export function GET(): Response {
  const schemaUrl = new URL(AGREEMENT_FILE_SCHEMA_PATH, env().APP_URL).href;
  return new Response(agreementFileSchema(schemaUrl), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}
