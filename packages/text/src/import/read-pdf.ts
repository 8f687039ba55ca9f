import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import { getDocumentProxy } from 'unpdf';
import type { ImportRefusal } from './import-refusal.ts';
import { MAX_IMPORT_BYTES } from './import-refusal.ts';
import { rowsOfPage } from './pdf-rows.ts';

export type ReadPdf = {
  /** Rows of all pages, each page ended by a form feed. */
  readonly text: string;
  /** Pages that have nothing but a picture. */
  readonly emptyPages: readonly number[];
};

/**
 * The text layer of a PDF, row by row. Refuses `encrypted`, and `notText` for a file that is broken or that is a scan.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<ReadPdf, ImportRefusal>> {
  try {
    // pdf.js takes over the buffer it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), QUIETLY);
    const { numPages } = document;
    if (numPages > MAX_PAGES)
      return refuse({ code: 'tooManySections', unit: 'section', count: numPages, max: MAX_PAGES });
    const pages: string[] = [];
    let characters = 0;
    for (let number = 1; number <= numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(rowsOfPage(items).join('\n'));
      page.cleanup();
      characters += pages.at(-1)?.length ?? 0;
      if (characters > MAX_IMPORT_BYTES) {
        return refuse({ code: 'tooLarge', byteLength: characters, maxBytes: MAX_IMPORT_BYTES });
      }
    }
    const emptyPages = pages.flatMap((text, index) => (/[\p{L}\p{N}]/u.test(text) ? [] : [index + 1]));
    const letters = pages.join('').match(/\p{L}/gu)?.length ?? 0;
    if (letters < FEWEST_LETTERS) return refuse({ code: 'notText', reason: 'scannedPdf' });
    return ok({ text: pages.join('\n\f'), emptyPages });
  } catch (error) {
    // pdf.js names its exceptions and exports no classes through unpdf.
    const name = error instanceof Error ? error.name : '';
    return name === 'PasswordException'
      ? refuse({ code: 'encrypted' })
      : refuse({ code: 'notText', reason: 'brokenPdf' });
  }
}

/** No code of the file's is run, and nothing outside it is fetched. */
const QUIETLY = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };
/** An agreement has tens of pages. */
const MAX_PAGES = 500;
const FEWEST_LETTERS = 20;
