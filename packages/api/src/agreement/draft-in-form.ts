import type { DraftSource } from '@overens/usecases/agreement/import-draft';

/** A chosen file goes before pasted text; a browser sends an empty nameless file when none is chosen. */
export function draftInForm(form: FormData): DraftSource {
  const [file, pasted] = [form.get('file'), form.get('pasted')];
  if (file instanceof File && (file.size > 0 || file.name !== '')) {
    return { filename: file.name, byteLength: file.size, read: () => file.arrayBuffer() };
  }
  return { pasted: typeof pasted === 'string' ? pasted : '' };
}
