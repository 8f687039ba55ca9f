import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDraft } from '@overens/text/import/import-text';
import { plainParagraphs } from '@overens/text/print/printed-document';
import { aComparison, aDocument } from '../test-support/a-document.ts';
import { renderDocx } from './render-docx.ts';

test('a Word file has real headings, lists, a table head that repeats, and Swedish', async () => {
  const parts = await partsOf(aDocument());
  const body = parts('word/document.xml');
  for (const style of ['Title', 'Heading1', 'Heading2'])
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(body).toContain('<w:numPr>');
  expect(body).toContain('<w:tblHeader/>');
  expect(parts('word/styles.xml')).toContain('sv-SE');
  expect(parts('docProps/core.xml')).toContain('Överenskommelse om samverkan i Almvik');
  expect(parts('word/header1.xml')).toContain('Utkast, version 3');
});

test('compared words are tracked changes of Word, and their cause is a comment', async () => {
  const parts = await partsOf(aComparison());
  const body = parts('word/document.xml');
  expect(body).toMatch(/<w:del [^>]*w:author="Almviks kommun"[^>]*>.*?<w:delText[^>]*>bör<\/w:delText>/);
  expect(body).toMatch(/<w:ins [^>]*w:date="2027-03-01T11:00:00Z"[^>]*>.*?<w:t[^>]*>ska<\/w:t>/);
  expect(body).toContain('<w:commentRangeStart w:id="0"/>');
  expect(parts('word/comments.xml')).toContain('Åsens byalag: skriv ska.');
});

test('a paragraph that came or went whole takes its mark with it', async () => {
  const body = (await partsOf(aComparison()))('word/document.xml');
  expect(body).toMatch(/<w:pPr><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del /);
  expect(body).toMatch(/<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins /);
});

test('line numbers are on in a version for a round', async () => {
  const body = (await partsOf(aDocument({ hasLineNumbers: true })))('word/document.xml');
  expect(body).toContain('<w:lnNumType w:countBy="1" w:restart="continuous"/>');
});

test('what XML cannot hold is left out, so that Word opens the file', async () => {
  const odd = aDocument({ blocks: plainParagraphs('Före\u0000\u000b\ud800efter') });
  expect((await partsOf(odd))('word/document.xml')).toContain('Före\ufffdefter');
});

test('what was exported is read back with the same headings and units', async () => {
  const bytes = await renderDocx(aDocument({ facts: [], subtitle: null, stamps: [] }));
  const back = await importDraft({ filename: 'tillbaka.docx', bytes });
  if (!back.ok) throw new Error(back.refusal.code);
  expect(back.value.text.title).toBe('Överenskommelse om samverkan i Almvik');
  const headings = back.value.text.sections.map(({ number, heading }) => `${number ?? ''} ${heading}`.trim());
  expect(headings).toEqual(expect.arrayContaining(['1 Inledning', '1.1 Åtaganden för kommunen']));
});

async function partsOf(printed: ReturnType<typeof aDocument>): Promise<(name: string) => string> {
  const parts = unzipSync(await renderDocx(printed));
  return (name) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`${name} is not among ${Object.keys(parts).join(', ')}`);
    return strFromU8(part);
  };
}
