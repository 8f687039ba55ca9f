import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import mammoth from 'mammoth';
import { checkDocxContainer } from './check-docx-container.ts';
import { docxNodeOf } from './docx-node.ts';
import { docxSideTexts } from './docx-side-texts.ts';
import type { DocxSideTexts } from './docx-side-texts.ts';
import { linesOfDocx } from './docx-lines.ts';
import type { ImportNote } from './imported-draft.ts';
import type { ImportRefusal } from './import-refusal.ts';
import type { SourceLine } from './source-line.ts';
import { writeStoredZip } from './write-stored-zip.ts';

export type ReadDocx = {
  readonly lines: readonly SourceLine[];
  readonly sideTexts: DocxSideTexts['texts'];
  readonly notes: readonly ImportNote[];
};

/**
 * A Word document as lines with hints from its styles. Tracked changes are read as if accepted, and said so
 * in `notes`; what they struck is among the side texts.
 * Refuses what `checkDocxContainer` refuses, and `brokenDocx` for XML that cannot be read.
 */
export async function readDocx(
  bytes: Uint8Array,
  extension: string,
): Promise<Result<ReadDocx, ImportRefusal>> {
  const container = await checkDocxContainer(bytes, extension);
  if (!container.ok) return container;
  const parts = container.value;
  try {
    let tree: unknown = null;
    const buffer = writeStoredZip(parts);
    const { messages } = await mammoth.convertToHtml(
      { buffer },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        // The tree is what we want; nothing is left for mammoth to write as HTML.
        transformDocument: (document: unknown) => {
          tree = document;
          return { type: 'document', children: [], notes: {}, comments: [] };
        },
      },
    );
    const { lines, notes } = linesOfDocx(docxNodeOf(tree));
    const side = docxSideTexts(parts);
    const unread = messages.some(({ message }) => message.startsWith('An unrecognised element was ignored'));
    return ok({
      lines,
      sideTexts: side.texts,
      notes: [...notes, ...side.notes, ...(unread ? (['unreadElements'] as const) : [])],
    });
  } catch {
    // mammoth throws plain errors for XML that does not parse, and overflows the stack on absurd nesting.
    return refuse({ code: 'brokenDocx', reason: 'unreadableXml' });
  }
}
