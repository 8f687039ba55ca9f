import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { printedImport } from '../findings/printed-import.ts';
import { importDraft } from '../import/import-text.ts';
import { MAX_IMPORT_BYTES } from '../import/import-refusal.ts';
import { refusalLine } from './refusal-line.ts';

/** What a command says and ends with. */
export type Printed = { readonly exitCode: 0 | 2; readonly stdout: string; readonly stderr: string };

/**
 * Reads one file as the importer does and gives its facts as JSON (design of the screens: what the preview shows).
 * Exit code 0; or 2 with one line on why it cannot be read, and then nothing on stdout.
 */
export async function printImport(path: string): Promise<Printed> {
  const bytes = await bytesOf(path);
  if (typeof bytes === 'string') return refused(bytes);
  const result = await importDraft({ filename: basename(path), bytes });
  if (!result.ok) return refused(refusalLine(result.refusal));
  return { exitCode: 0, stdout: `${JSON.stringify(printedImport(result.value), null, 1)}\n`, stderr: '' };
}

/** The file, or why it is not there; one that is too large is not read into memory to be told so. */
async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_IMPORT_BYTES) {
      return refusalLine({ code: 'tooLarge', byteLength: size, maxBytes: MAX_IMPORT_BYTES });
    }
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return `The file cannot be opened: ${path} (${code}).`;
  }
}

function refused(line: string): Printed {
  return { exitCode: 2, stdout: '', stderr: `${line}\n` };
}
