import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { MAX_IMPORT_BYTES, type ImportRefusal } from '@overens/text/import/import-refusal';
import { importDraft as readDraft, type ImportInput } from '@overens/text/import/import-text';
import type { ImportedDraftView } from './agreement-views.ts';

/** Where a draft comes from: a chosen file, not yet read, or pasted text. */
export type DraftSource =
  | { readonly pasted: string }
  | {
      readonly filename: string;
      readonly byteLength: number;
      readonly read: () => Promise<ArrayBuffer>;
    };

/**
 * Reads a draft for the preview. Nothing is stored. Refuses what cannot be read, with what the reader found;
 * a file that is too large is refused before it is read.
 */
export async function importDraft(source: DraftSource): Promise<Result<ImportedDraftView, Refusal>> {
  if ('byteLength' in source && source.byteLength > MAX_IMPORT_BYTES) {
    const detail = { byteLength: source.byteLength, maxBytes: MAX_IMPORT_BYTES };
    return refuse({ code: 'draftUnreadable', why: 'tooLarge', detail });
  }
  const read = await readDraft(await inputOf(source));
  if (read.ok) return ok(read.value);
  return refuse(draftUnreadable(read.refusal));
}

/** What the reader refused, as the refusal of a draft; what is wrong with a PDF has a word of its own. */
export function draftUnreadable(refusal: ImportRefusal): Refusal & { readonly code: 'draftUnreadable' } {
  const { code, ...detail } = refusal;
  if (refusal.code === 'notText' && (refusal.reason === 'scannedPdf' || refusal.reason === 'brokenPdf')) {
    return { code: 'draftUnreadable', why: refusal.reason, detail: {} };
  }
  return { code: 'draftUnreadable', why: code, detail };
}

async function inputOf(source: DraftSource): Promise<ImportInput> {
  if ('pasted' in source) return { pasted: source.pasted };
  return { filename: source.filename, bytes: new Uint8Array(await source.read()) };
}
