import { Buffer } from 'node:buffer';
import { importDraft } from '../import/import-text.ts';
import type { ImportedDraft } from '../import/imported-draft.ts';
import type { ImportRefusal } from '../import/import-refusal.ts';

/** The draft of pasted text or a file; a refusal fails the test with what it says. */
export async function imported(content: string | Uint8Array, filename?: string): Promise<ImportedDraft> {
  const result = await run(content, filename);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The refusal of pasted text or a file; an accepted one fails the test. */
export async function refused(content: string | Uint8Array, filename?: string): Promise<ImportRefusal> {
  const result = await run(content, filename);
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value.text).slice(0, 300)}`);
  return result.refusal;
}

/** Sections as `1.1 Syfte (2)` with `#` for the level: the outline at a glance. */
export function outlineOf(draft: ImportedDraft): string[] {
  return draft.text.sections.map(({ level, number, heading, paragraphs }) =>
    [`${'#'.repeat(level)}`, ...(number === null ? [] : [number]), heading, `(${paragraphs.length})`].join(
      ' ',
    ),
  );
}

/** All paragraph texts in reading order. */
export function paragraphsOf(draft: ImportedDraft): string[] {
  return draft.text.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text));
}

/** What was left out, as `why: text`. */
export function leftOutOf(draft: ImportedDraft): string[] {
  return draft.leftOut.map(({ why, text }) => `${why}: ${text}`);
}

function run(content: string | Uint8Array, filename: string | undefined): ReturnType<typeof importDraft> {
  if (typeof content === 'string' && filename === undefined) return importDraft({ pasted: content });
  return importDraft({ filename: filename ?? 'utkast.txt', bytes: Buffer.from(content) });
}
