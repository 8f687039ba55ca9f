import type { PooledFile } from '@overens/documents/pool/document-pool';
import { recentFiles } from '@overens/documents/recent-files';
import { DocumentFormat } from '@overens/documents/render-document';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import { notFound } from 'next/navigation';
import { documentPool } from './document-pool.ts';
import { logoOf } from './logo-of.ts';
import { madeFileResponse } from './made-file-response.ts';

/** A document as the file that was asked for by its name. Any other name than its own gives the page "finns inte". */
export async function documentResponse(printed: PrintedDocument, file: string): Promise<Response> {
  const format = DocumentFormat.safeParse(file.slice(printed.fileName.length + 1));
  if (!format.success || file !== `${printed.fileName}.${format.data}`) notFound();
  const of = JSON.stringify([format.data, printed]);
  const made = await recent.of(of, async () => {
    const logo = await logoOf(printed.municipality.logo);
    return await documentPool().render(printed, format.data, logo);
  });
  return madeFileResponse(printed, format.data, made);
}

/** Anyone may ask for a public document again and again; a few megabytes of them are kept. */
const recent = recentFiles<RefusalOf<PooledFile>>(20_000_000);

type RefusalOf<R> = R extends { readonly ok: false; readonly refusal: infer Refusal } ? Refusal : never;
