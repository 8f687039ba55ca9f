import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { refuse, ok, type Result } from '@overens/domain/kernel/result';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import type { PrintedLogo } from '../printed-logo.ts';
import { printableText } from '../printable-text.ts';
import { stackedHeadings } from '../stacked-headings.ts';
import { PDF_TEMPLATE } from './pdf-template.ts';
import { REPLACED, undisplayable, withSquares } from './undisplayable.ts';

/** The renderer has no program for this machine; the other formats need none. */
export interface PdfUnavailable {
  readonly code: 'pdfUnavailable';
}

/**
 * A document as PDF/UA-1: tagged, in Swedish, with title and bookmarks. Equal documents give equal bytes: the file
 * carries no day, its id is a hash of what stands in it, and only fonts that Typst brings along are used. Characters
 * that none of them has are shown as □, and the document says so. A logo that cannot be drawn is left out. Takes about
 * 5 ms a page and holds its thread meanwhile: a server asks the document pool instead. Refuses where Typst has no
 * program for the machine; throws when the document cannot be set.
 */
export async function renderPdf(
  printed: PrintedDocument,
  logo: PrintedLogo | null = null,
): Promise<Result<Uint8Array, PdfUnavailable>> {
  compiler ??= loadCompiler();
  const typst = await compiler;
  if (typst === null) return refuse({ code: 'pdfUnavailable' });
  const stacked = { ...printed, blocks: stackedHeadings(printed.blocks) };
  if (logo === null) return ok(setDocument(typst, stacked, null));
  try {
    return ok(setDocument(typst, stacked, logo));
  } catch {
    // A picture that cannot be drawn is no reason to have no document.
    return ok(setDocument(typst, stacked, null));
  }
}

function setDocument(typst: NodeCompiler, printed: PrintedDocument, logo: PrintedLogo | null): Uint8Array {
  try {
    return setPages(typst, asJson(printed, printableText), logo);
  } catch (error) {
    const missing = undisplayable(error);
    if (missing.length === 0) throw error;
    const facts = [...printed.facts, REPLACED];
    return setPages(
      typst,
      asJson({ ...printed, facts }, (text) => withSquares(printableText(text), missing)),
      logo,
    );
  } finally {
    // What was set last is of no use to the next document; kept, a hundred exports would fill the memory.
    typst.evictCache(0);
  }
}

/** The document with every text in it written anew. */
function asJson(printed: PrintedDocument, write: (text: string) => string): string {
  return JSON.stringify(printed, (_key, value: unknown) =>
    typeof value === 'string' ? write(value) : value,
  );
}

/**
 * In one step: what `compile` hands out is freed only when JavaScript collects its garbage, which knows nothing of the
 * megabytes behind it. A hundred exports held two hundred megabytes that way.
 */
function setPages(typst: NodeCompiler, doc: string, logo: PrintedLogo | null): Uint8Array {
  const main = { mainFileContent: PDF_TEMPLATE, inputs: { doc, logo: pictureAsJson(logo) } };
  return new Uint8Array(typst.pdf(main, { pdfStandard: 'ua-1' }));
}

/** Typst takes a drawing as its text, and dots as numbers. */
function pictureAsJson(logo: PrintedLogo | null): string {
  if (logo === null) return 'null';
  const bytes = Buffer.from(logo.base64, 'base64');
  return JSON.stringify({ kind: logo.kind, data: logo.kind === 'svg' ? bytes.toString('utf8') : [...bytes] });
}

async function loadCompiler(): Promise<NodeCompiler | null> {
  try {
    const typst = await import('@myriaddreamin/typst-ts-node-compiler');
    return typst.NodeCompiler.create();
  } catch {
    // An optional part of the package is missing: npm found no program for this kind of machine.
    return null;
  }
}

let compiler: Promise<NodeCompiler | null> | undefined;
