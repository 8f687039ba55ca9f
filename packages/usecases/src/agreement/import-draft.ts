import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { importDraft as readDraft, type ImportInput } from '@overens/text/import/import-text';
import type { ImportedDraft } from '@overens/text/import/imported-draft';

/** Reads a draft for the preview. Nothing is stored. Refuses what cannot be read, with what the reader found. */
export async function importDraft(input: ImportInput): Promise<Result<ImportedDraft, Refusal>> {
  const read = await readDraft(input);
  if (read.ok) return ok(read.value);
  const { code: why, ...detail } = read.refusal;
  return refuse({ code: 'draftUnreadable', why, detail });
}
