import { ok, type Result } from '@overens/domain/kernel/result';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import { z } from 'zod';
import { renderDocx } from './docx/render-docx.ts';
import { renderHtml } from './html/render-html.ts';
import { renderPdf, type PdfUnavailable } from './pdf/render-pdf.ts';
import type { PrintedLogo } from './printed-logo.ts';
import { renderPlain } from './plain/render-plain.ts';

/** The formats that any document can be had in; the ending of the file. */
export const DocumentFormat = z.enum(['pdf', 'docx', 'html', 'txt']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** A document in one format, with the municipality's picture if it has one. Equal documents give equal bytes. */
export async function renderDocument(
  printed: PrintedDocument,
  format: DocumentFormat,
  logo: PrintedLogo | null = null,
): Promise<Result<Uint8Array, PdfUnavailable>> {
  switch (format) {
    case 'pdf':
      return await renderPdf(printed, logo);
    case 'docx':
      return ok(await renderDocx(printed, logo));
    case 'html':
      return ok(encoder.encode(renderHtml(printed, logo)));
    case 'txt':
      return ok(encoder.encode(renderPlain(printed)));
  }
}

/** What a browser is told of each format. */
export const contentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const satisfies Record<DocumentFormat, string>;

const encoder = new TextEncoder();
