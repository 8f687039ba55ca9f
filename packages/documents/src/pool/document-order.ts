import type { PrintedDocument } from '@overens/text/print/printed-document';
import { z } from 'zod';
import { PrintedLogo } from '../printed-logo.ts';
import { DocumentFormat } from '../render-document.ts';

/** What a worker of the pool is asked for. The document comes from our own code in the same process: only its being there is checked. */
export const DocumentOrder = z.strictObject({
  printed: z.custom<PrintedDocument>((value) => typeof value === 'object' && value !== null),
  format: DocumentFormat,
  logo: PrintedLogo.nullable(),
});
export type DocumentOrder = z.infer<typeof DocumentOrder>;

/** What it answers. */
export const DocumentReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('made'), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({
    kind: z.literal('refused'),
    refusal: z.strictObject({ code: z.literal('pdfUnavailable') }),
  }),
  z.strictObject({ kind: z.literal('failed'), message: z.string() }),
]);
export type DocumentReply = z.infer<typeof DocumentReply>;
