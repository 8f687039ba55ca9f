import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import { getDocumentProxy } from 'unpdf';
import type { ImportRefusal } from './import-refusal.ts';
import { MAX_IMPORT_BYTES } from './import-refusal.ts';
import { rowsOfPages } from './pdf-rows.ts';
import type { PdfPage, PdfRow } from './pdf-rows.ts';
import { stylesOfRows } from './pdf-styles.ts';
import type { LineHint } from './source-line.ts';

export type ReadPdf = {
  /** Rows of all pages, each page ended by a form feed. */
  readonly text: string;
  /** Pages that have nothing but a picture. */
  readonly emptyPages: readonly number[];
  /** What the setting of rows says of them, by row from 1. */
  readonly styles: ReadonlyMap<number, LineHint>;
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
    const pages: PdfPage[] = [];
    let characters = 0;
    for (let number = 1; number <= numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const { height } = page.getViewport({ scale: 1 });
      page.cleanup();
      pages.push({ items, height });
      characters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
      if (characters > MAX_IMPORT_BYTES) {
        return refuse({ code: 'tooLarge', byteLength: characters, maxBytes: MAX_IMPORT_BYTES });
      }
    }
    // An empty page is one row too: rows are counted as the text's lines are.
    const rows = rowsOfPages(pages).map((ofPage) => (ofPage.length === 0 ? [NOTHING] : ofPage));
    const texts = rows.map((ofPage) => ofPage.map(({ text }) => text).join('\n'));
    const emptyPages = texts.flatMap((text, index) => (/[\p{L}\p{N}]/u.test(text) ? [] : [index + 1]));
    const letters = texts.join('').match(/\p{L}/gu)?.length ?? 0;
    if (letters < FEWEST_LETTERS) return refuse({ code: 'notText', reason: 'scannedPdf' });
    return ok({ text: texts.join('\n\f'), emptyPages, styles: stylesOfRows(rows) });
  } catch (error) {
    // pdf.js names its exceptions and exports no classes through unpdf.
    const name = error instanceof Error ? error.name : '';
    return name === 'PasswordException'
      ? refuse({ code: 'encrypted' })
      : refuse({ code: 'notText', reason: 'brokenPdf' });
  }
}

const NOTHING: PdfRow = { text: '', size: 0, fonts: new Set(), height: 0 };
/** No code of the file's is run, and nothing outside it is fetched. */
const QUIETLY = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };
/** An agreement has tens of pages. */
const MAX_PAGES = 500;
const FEWEST_LETTERS = 20;
