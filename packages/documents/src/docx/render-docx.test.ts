import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDraft } from '@overens/text/import/import-text';
import { plainNote, plainParagraphs } from '@overens/text/print/printed-document';
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
  const comments = parts('word/comments.xml');
  expect(comments).toContain('w:author="Åsens byalag"');
  expect(comments).toContain('Orsak: Åsens byalag. Skriv ska.');
});

test('a paragraph that came or went whole takes its mark with it', async () => {
  const body = (await partsOf(aComparison()))('word/document.xml');
  expect(body).toMatch(/<w:pPr><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del /);
  expect(body).toMatch(/<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins /);
});

test('where it is known who made the changes, Word names them and not the municipality', async () => {
  const body = (await partsOf({ ...aComparison(), changedBy: 'Moa Ek' }))('word/document.xml');
  expect(body).toMatch(/<w:ins [^>]*w:author="Moa Ek"/);
  expect(body).not.toMatch(/<w:(?:ins|del) [^>]*w:author="Almviks kommun"/);
});

test('what changed section is gone there and new here, so that rejecting all gives the old text back', async () => {
  const runs = [
    { kind: 'same', text: 'Vi öppnar ' },
    { kind: 'removed', text: 'rum' },
    { kind: 'added', text: 'lokaler' },
  ] as const;
  const notes = [plainNote('Flyttat hit från ”1 Inledning”.')];
  const parts = await partsOf(
    aDocument({
      facts: [],
      subtitle: null,
      blocks: [
        { kind: 'paragraph', line: { runs: [{ kind: 'removed', text: 'Vi öppnar rum' }], notes: [] } },
        { kind: 'paragraph', line: { runs, notes, cameFromElsewhere: true } },
      ],
    }),
  );
  const { accepted, rejected } = readingsOf(parts('word/document.xml'));
  expect(accepted).toEqual(['Vi öppnar lokaler']);
  expect(rejected).toEqual(['Vi öppnar rum']);
  expect(parts('word/comments.xml')).toContain('Flyttat hit från ”1 Inledning”.');
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

/** The text paragraphs that are left when every change is accepted, and when every change is rejected. */
function readingsOf(body: string): { accepted: string[]; rejected: string[] } {
  const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
  const plain = paragraphs.filter((paragraph) => !paragraph.includes('<w:pStyle w:val="Title"/>'));
  const texts = (without: 'ins' | 'del') =>
    plain
      .map((paragraph) =>
        paragraph.replaceAll(new RegExp(`<w:${without} [^>]*[^/]>.*?</w:${without}>`, 'gs'), ''),
      )
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:(?:t|delText)[ >][^<]*/g)]
          .map(([run]) => run.replace(/^[^>]*>/, ''))
          .join(''),
      )
      .filter((text) => text !== '');
  return { accepted: texts('del'), rejected: texts('ins') };
}
