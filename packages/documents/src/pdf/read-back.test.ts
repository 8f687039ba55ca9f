import { importDraft } from '@overens/text/import/import-text';
import { printText } from '@overens/text/print/print-text';
import { plainList, type PrintedDocument } from '@overens/text/print/printed-document';
import { inventedTexts } from '@overens/text/test-support/invented-texts';
import { describe, expect, test } from 'vitest';
import { stackedHeadings } from '../stacked-headings.ts';
import { aDocument } from '../test-support/a-document.ts';
import { readPdf, type ReadPdf } from '../test-support/read-pdf.ts';
import { renderPdf } from './render-pdf.ts';

const texts = inventedTexts().map(({ name, bytes }) => ({ name, bytes }));

describe.each(texts)('$name as PDF, read back with pdf.js', ({ name, bytes }) => {
  test('is marked as tagged, in Swedish of Sweden, and has its title', async () => {
    const { read, printed } = await printedAndRead(name, bytes);
    expect(read.marked).toBe(true);
    expect(read.language?.toLowerCase()).toBe('sv-se');
    expect(read.title).toBe(printed.title);
  });

  test('has every heading as a bookmark, in order and at its depth', async () => {
    const { read, printed } = await printedAndRead(name, bytes);
    expect(read.bookmarks).toEqual(headingsOf(printed));
  });

  test('says the same to those who listen as the source does, letter by letter and in the same order', async () => {
    const { read, printed } = await printedAndRead(name, bytes);
    expect(read.spoken).toBe(squeezed(sourceOf(printed)));
  });

  test('tags each heading at its level and each list as one, and skips no level', async () => {
    const { read, printed } = await printedAndRead(name, bytes);
    const levels = headingsOf(printed).map(({ level }) => `H${level}`);
    expect(read.roles.filter((role) => /^H[1-6]$/.test(role))).toEqual(levels);
    const lists = printed.blocks.filter(({ kind }) => kind === 'list').length;
    expect(read.roles.filter((role) => role === 'L').length).toBeGreaterThanOrEqual(lists);
  });
});

test('a list has one item for each of its lines, with its mark beside it', async () => {
  const printed = aDocument({ facts: [], blocks: plainList(['Ett.', 'Två.', 'Tre.']) });
  const { roles } = await readBack(printed);
  expect(roles.filter((role) => role === 'LI')).toHaveLength(3);
  expect(roles.filter((role) => role === 'Lbl')).toHaveLength(3);
});

type PrintedAndRead = { readonly printed: PrintedDocument; readonly read: ReadPdf };
const made = new Map<string, Promise<PrintedAndRead>>();

/** Each text once: several tests look at the same file. */
async function printedAndRead(name: string, bytes: Uint8Array): Promise<PrintedAndRead> {
  const file = made.get(name) ?? makeAndRead(name, bytes);
  made.set(name, file);
  return await file;
}

async function makeAndRead(name: string, bytes: Uint8Array): Promise<PrintedAndRead> {
  const result = await importDraft({ filename: name, bytes });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  const { text } = result.value;
  const blocks = stackedHeadings(printText(text));
  const printed = aDocument({ title: text.title, subtitle: null, facts: [], blocks });
  return { printed, read: await readBack(printed) };
}

async function readBack(printed: PrintedDocument): Promise<ReadPdf> {
  const pdf = await renderPdf(printed);
  if (!pdf.ok) throw new Error(pdf.refusal.code);
  return await readPdf(pdf.value);
}

function headingsOf({ blocks }: PrintedDocument): { title: string; level: number }[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ title: wordsOf(block.line), level: block.level }] : [],
  );
}

function sourceOf({ title, blocks }: PrintedDocument): string {
  const words = blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.caption, ...block.head, ...block.rows.flat()];
    return block.kind === 'list' ? block.items.map(wordsOf) : [wordsOf(block.line)];
  });
  return [title, ...words].join('');
}

function wordsOf({ runs }: { readonly runs: readonly { readonly text: string }[] }): string {
  return runs.map(({ text }) => text).join('');
}

/** Where lines break is the paper's business. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}
