import { renderHtml } from '@overens/documents/html/render-html';
import type { PooledFile } from '@overens/documents/pool/document-pool';
import { contentTypes, type DocumentFormat } from '@overens/documents/render-document';
import { plainParagraphs, type PrintedDocument } from '@overens/text/print/printed-document';
import { documentWords } from '../messages/sv/documents.ts';

/** A file to be saved, or a page that says why there is none and what to do instead. */
export function madeFileResponse(
  printed: PrintedDocument,
  format: DocumentFormat,
  made: PooledFile,
): Response {
  if (made.ok) {
    return fileResponse(made.value, contentTypes[format], `${printed.fileName}.${format}`);
  }
  const { code } = made.refusal;
  return new Response(renderHtml(instead(printed, documentWords.notMade[code])), {
    status: 503,
    headers: {
      'content-type': contentTypes.html,
      'cache-control': 'no-store',
      // Missing for good or busy for a moment: only the latter is worth another try.
      ...(code === 'tooManyDocuments' ? { 'retry-after': '15' } : {}),
    },
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

function instead(
  printed: PrintedDocument,
  { title, why, now }: { readonly title: string; readonly why: string; readonly now: string },
): PrintedDocument {
  return { ...printed, title, subtitle: null, facts: [], blocks: plainParagraphs(`${why}\n${now}`) };
}
