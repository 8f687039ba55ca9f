import { ImportedDraftView } from '@overens/usecases/agreement/agreement-views';
import { importDraft as read, type DraftSource } from '@overens/usecases/agreement/import-draft';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenantInForm } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Reads a draft from a file or pasted text, for the preview. Nothing is stored. */
export const importDraft = procedureFor('agreement.launch', ofTenantInForm)
  .input(z.instanceof(FormData))
  .output(ImportedDraftView)
  .mutation(async ({ input }) => orThrow(await read(draftIn(input))));

/** A chosen file goes before pasted text; a browser sends an empty nameless file when none is chosen. */
function draftIn(form: FormData): DraftSource {
  const [file, pasted] = [form.get('file'), form.get('pasted')];
  if (file instanceof File && (file.size > 0 || file.name !== '')) {
    return { filename: file.name, byteLength: file.size, read: () => file.arrayBuffer() };
  }
  return { pasted: typeof pasted === 'string' ? pasted : '' };
}
