import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { ENCRYPTED, aPdf } from '../test-support/a-pdf.ts';
import type { PdfRow } from '../test-support/a-pdf.ts';
import { imported, leftOutOf, outlineOf, paragraphsOf, refused } from '../test-support/import-case.ts';

/** Rows under each other; an empty string is an empty row. */
const rows = (texts: readonly string[], from = 780): PdfRow[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [{ text, y: from - index * 14 }]));

describe('reading an agreement in PDF', () => {
  test('chapters, wrapped paragraphs and lists come out, over pages with heads and numbers', async () => {
    const file = aPdf([
      [
        ...rows([
          'Ekbergs kommun',
          '',
          'Överenskommelse i Ekberg',
          '',
          '1. Mål',
          '',
          'Vi vill att alla som bor här ska',
          'kunna vara med i en förening som',
          'ligger nära.',
        ]),
        { text: 'Sida 1 (2)', y: 40 },
      ],
      [
        ...rows([
          'Ekbergs kommun',
          '',
          '2. Åtaganden',
          '',
          'Kommunen åtar sig att:',
          '',
          '• svara i tid',
          '• låna ut lokaler',
          '',
          'Föreningarna åtar sig att:',
          '',
          '• höra av sig',
        ]),
        { text: 'Sida 2 (2)', y: 40 },
      ],
    ]);
    const draft = await imported(file, 'ekberg.pdf');
    expect(draft.source.kind).toBe('pdf');
    expect(draft.text.title).toBe('Överenskommelse i Ekberg');
    expect(outlineOf(draft)).toEqual(['# 1 Mål (1)', '# 2 Åtaganden (5)']);
    expect(paragraphsOf(draft)[0]).toBe(
      'Vi vill att alla som bor här ska kunna vara med i en förening som ligger nära.',
    );
    expect(leftOutOf(draft)).toContain('pageNumber: Sida 1 (2)');
    expect(draft.findings?.facts.commitments).toEqual({ kommun: 2, civil: 1, both: 0, total: 3 });
  });

  test('two columns set one after the other are read one after the other', async () => {
    const column = (texts: readonly string[], x: number) => rows(texts).map((row) => ({ ...row, x }));
    const file = aPdf([
      [
        ...column(['Kommunen lovar att:', '', '• svara i tid', '• låna ut lokaler'], 60),
        ...column(['Föreningarna lovar att:', '', '• höra av sig'], 320),
      ],
    ]);
    const draft = await imported(file, 'ekberg.pdf');
    expect(draft.findings?.facts.commitments).toEqual({ kommun: 2, civil: 1, both: 0, total: 3 });
  });

  test('a page that is only a picture is asked about', async () => {
    const file = aPdf([rows(['1. Mål', '', 'Vi vill att alla som bor här ska kunna vara med.']), []]);
    const draft = await imported(file, 'ekberg.pdf');
    expect(draft.findings?.questions).toContainEqual(
      expect.objectContaining({ code: 'pagesWithoutText', detail: '2' }),
    );
  });
});

describe('PDF files that cannot be read', () => {
  test('a scan says that it is a scan', async () => {
    expect(await refused(aPdf([[], []]), 'scan.pdf')).toEqual({ code: 'notText', reason: 'scannedPdf' });
  });

  test('a locked file says that it is locked', async () => {
    expect(await refused(aPdf([rows(['Hemligt'])], ENCRYPTED), 'last.pdf')).toEqual({ code: 'encrypted' });
  });

  test.each([
    ['cut off after its head', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['nothing but noise', Buffer.from(`%PDF-1.4\n${'x'.repeat(4_000)}`)],
  ])('a file that is %s is told to be broken', async (_name, bytes) => {
    expect(await refused(bytes, 'trasig.pdf')).toEqual({ code: 'notText', reason: 'brokenPdf' });
  });

  test('a PDF under another name is told to be one', async () => {
    expect(await refused(aPdf([rows(['Mål'])]), 'a.docx')).toMatchObject({
      code: 'disguised',
      detectedAs: 'pdf',
    });
  });
});
