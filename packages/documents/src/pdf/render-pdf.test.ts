import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { plainList, plainParagraphs } from '@overens/text/print/printed-document';
import { aComparison, aDocument } from '../test-support/a-document.ts';
import { renderPdf } from './render-pdf.ts';

test('a PDF is tagged, in Swedish, and says that it follows PDF/UA-1', async () => {
  const raw = Buffer.from(await pdfOf(aDocument())).toString('latin1');
  expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  expect(raw).toContain('/Lang (sv');
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(raw).toContain('/DisplayDocTitle true');
  expect(raw).not.toContain('/CreationDate');
});

test('a PDF has its title, its headings as bookmarks, and every letter of its text', async () => {
  const pdf = await getDocumentProxy(await pdfOf(aDocument()));
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: 'Överenskommelse om samverkan i Almvik' });
  const outline = await pdf.getOutline();
  expect(outline).toMatchObject([{ title: '1 Inledning', items: [{ title: '1.1 Åtaganden för kommunen' }] }]);
  const text = await textOf(pdf);
  for (const words of [
    'Utkast, version 3',
    'KS 2027/112',
    'lika villkor & hör varandra <först>',
    'Åsens byalag',
  ]) {
    expect(text).toContain(words);
  }
});

test('the structure of a page names headings, list and table for those who listen to it', async () => {
  const pdf = await getDocumentProxy(await pdfOf(aDocument()));
  const roles = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  for (const role of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD'])
    expect(roles).toContain(`"role":"${role}"`);
});

test('characters that no font has are shown as a square, and the document says so', async () => {
  const odd = aDocument({ blocks: plainParagraphs('Välkommen 😀 漢') });
  const text = await textOf(await getDocumentProxy(await pdfOf(odd)));
  expect(text).toContain('Tecken som typsnittet saknar');
  expect(text).toContain('Välkommen');
});

test('nothing in a text is read as a command of the renderer', async () => {
  const odd = aDocument({
    title: '#panic("x")',
    blocks: plainParagraphs('*fet* #read("/etc/passwd") $x$ \\ _u_'),
  });
  const text = await textOf(await getDocumentProxy(await pdfOf(odd)));
  expect(text).toContain('*fet* #read("/etc/passwd") $x$');
});

test('a version for a round numbers its lines', async () => {
  const lines = aDocument({
    hasLineNumbers: true,
    blocks: plainParagraphs('En rad.\nEn till.\nOch en till.'),
  });
  const text = await textOf(await getDocumentProxy(await pdfOf(lines)));
  expect(text).toMatch(/Och en till\.\n1\n2\n3\n/);
});

test('a list and a table that go on over the page stay whole, with and without numbered lines', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => `Rad ${index + 1} av många`);
  const blocks: ReturnType<typeof aDocument>['blocks'] = [
    ...plainList(rows),
    { kind: 'table', caption: 'Rader', head: ['Rad', 'Dag'], rows: rows.map((row) => [row, '1']) },
  ];
  for (const hasLineNumbers of [false, true]) {
    const pdf = await getDocumentProxy(await pdfOf(aDocument({ hasLineNumbers, blocks })));
    expect(pdf.numPages).toBeGreaterThan(4);
  }
});

test('a comparison shows what was taken out and what came, with the cause', async () => {
  const text = await textOf(await getDocumentProxy(await pdfOf(aComparison())));
  for (const words of ['bör', 'ska', 'Orsak: Åsens byalag. Skriv ska.']) expect(text).toContain(words);
});

async function pdfOf(printed: ReturnType<typeof aDocument>): Promise<Uint8Array> {
  const pdf = await renderPdf(printed);
  if (!pdf.ok) throw new Error(pdf.refusal.code);
  return pdf.value;
}

async function textOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string> {
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}
