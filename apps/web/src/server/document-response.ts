import { recentFiles } from '@overens/documents/recent-files';
import { contentTypes, DocumentFormat, renderDocument } from '@overens/documents/render-document';
import { renderHtml } from '@overens/documents/html/render-html';
import type { PdfUnavailable } from '@overens/documents/pdf/render-pdf';
import { plainParagraphs, type PrintedDocument } from '@overens/text/print/printed-document';
import { notFound } from 'next/navigation';
import { documentWords } from '../messages/sv/documents.ts';

/** A document as the file that was asked for by its name. Any other name than its own gives the page "finns inte". */
export async function documentResponse(printed: PrintedDocument, file: string): Promise<Response> {
  const format = DocumentFormat.safeParse(file.slice(printed.fileName.length + 1));
  if (!format.success || file !== `${printed.fileName}.${format.data}`) notFound();
  const made = JSON.stringify([format.data, printed]);
  const rendered = await recent.of(made, async () => await renderDocument(printed, format.data));
  return rendered.ok
    ? fileResponse(rendered.value, contentTypes[format.data], file)
    : new Response(renderHtml(withoutPdf(printed)), {
        status: 503,
        headers: { 'content-type': contentTypes.html, 'cache-control': 'no-store' },
      });
}

/** Bytes to be saved under a name. Never kept by a cache: who may have them is asked each time. */
export function fileResponse(body: Uint8Array | string, contentType: string, file: string): Response {
  return new Response(typeof body === 'string' ? body : Buffer.from(body), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': 'private, no-store',
    },
  });
}

function withoutPdf(printed: PrintedDocument): PrintedDocument {
  const { title, why, now } = documentWords.unavailable;
  const blocks = plainParagraphs(`${why}\n${now}`);
  return { ...printed, title, subtitle: null, facts: [], blocks };
}

/** Anyone may ask for a public document again and again; a few megabytes of them are kept. */
const recent = recentFiles<PdfUnavailable>(20_000_000);
