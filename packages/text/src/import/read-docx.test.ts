import { Buffer } from 'node:buffer';
import {
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { imported, leftOutOf, outlineOf, paragraphsOf, refused } from '../test-support/import-case.ts';
import { CONTENT_TYPES, documentPart, paragraphXml, rawZip } from '../test-support/raw-zip.ts';
import { processorMs } from '../test-support/processor-time.ts';

type Children = ConstructorParameters<typeof Document>[0]['sections'][number]['children'];

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level });
const body = (text: string) => new Paragraph({ text });

async function wordFile(children: Children, more: Partial<ConstructorParameters<typeof Document>[0]> = {}) {
  return Packer.toBuffer(new Document({ sections: [{ children }], ...more }));
}

describe('reading a draft in Word', () => {
  test('heading styles give the levels, and the title style the title', async () => {
    const file = await wordFile([
      heading('Överenskommelse i Ekberg', HeadingLevel.TITLE),
      heading('1. Mål', HeadingLevel.HEADING_1),
      body('Vi vill mötas'),
      heading('1.1 Hur', HeadingLevel.HEADING_2),
      body('varje vår'),
      heading('Tillit', HeadingLevel.HEADING_3),
      new Paragraph({ text: 'Lyssna', bullet: { level: 0 } }),
      heading('Ännu djupare', HeadingLevel.HEADING_4),
    ]);
    const draft = await imported(file, 'utkast.docx');
    expect(draft.text.title).toBe('Överenskommelse i Ekberg');
    expect(outlineOf(draft)).toEqual([
      '# 1 Mål (1)',
      '## 1.1 Hur (1)',
      '### Tillit (1)',
      '### Ännu djupare (0)',
    ]);
    expect(draft.text.sections[2]?.paragraphs[0]?.kind).toBe('listItem');
    expect(draft.notes).toEqual(['levelsFlattened']);
    expect(draft.source).toEqual({ kind: 'docx', filename: 'utkast.docx', byteLength: file.length });
  });

  test('a single outermost heading is the title, and the rest move up a level', async () => {
    const file = await wordFile([
      heading('Samverkan i Ekberg', HeadingLevel.HEADING_1),
      heading('Mål', HeadingLevel.HEADING_2),
      body('Vi vill mötas.'),
      heading('Former', HeadingLevel.HEADING_2),
      body('Varje vår.'),
    ]);
    const draft = await imported(file, 'utkast.docx');
    expect(draft.text.title).toBe('Samverkan i Ekberg');
    expect(outlineOf(draft)).toEqual(['# Mål (1)', '# Former (1)']);
  });

  test('numbers that Word counts by itself are counted here too', async () => {
    const level = (at: number, text: string) => ({ level: at, format: LevelFormat.DECIMAL, text });
    const numbered = (text: string, at: number) =>
      new Paragraph({
        text,
        heading: at === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        numbering: { reference: 'kapitel', level: at },
      });
    const file = await wordFile(
      [numbered('Mål', 0), numbered('Hur', 1), numbered('När', 1), numbered('Slut', 0), numbered('Sist', 1)],
      { numbering: { config: [{ reference: 'kapitel', levels: [level(0, '%1.'), level(1, '%1.%2')] }] } },
    );
    const draft = await imported(file, 'utkast.docx');
    expect(draft.text.sections.map(({ number, heading: words }) => `${number} ${words}`)).toEqual([
      '1 Mål',
      '1.1 Hur',
      '1.2 När',
      '2 Slut',
      '2.1 Sist',
    ]);
  });

  test('bold paragraphs that Word counts are chapters where no heading has a style', async () => {
    const counted = (text: string, level: number) =>
      new Paragraph({
        children: [new TextRun({ text, bold: true })],
        numbering: { reference: 'kapitel', level },
      });
    const levels = [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` }));
    const file = await wordFile(
      [
        counted('Mål', 0),
        body('Vi möts.'),
        counted('Hur', 1),
        body('På våren.'),
        counted('Slut', 0),
        body('Tack.'),
      ],
      { numbering: { config: [{ reference: 'kapitel', levels }] } },
    );
    expect(outlineOf(await imported(file, 'utkast.docx'))).toEqual([
      '# 1 Mål (1)',
      '## 1.1 Hur (1)',
      '# 2 Slut (1)',
    ]);
    const points = await wordFile(
      [
        body('Vi har tre ord:'),
        counted('Mod', 0),
        counted('Tro', 0),
        counted('Hopp', 0),
        body('Det räcker.'),
      ],
      { numbering: { config: [{ reference: 'kapitel', levels }] } },
    );
    expect((await imported(points, 'utkast.docx')).text.sections).toHaveLength(1);
  });

  test('a document without styles is read by its wording', async () => {
    const file = await wordFile([
      body('1. Mål'),
      body('Vi vill mötas'),
      body('varje vår.'),
      body('2. Slut'),
      body('Tack.'),
    ]);
    const draft = await imported(file, 'utkast.docx');
    expect(outlineOf(draft)).toEqual(['# 1 Mål (2)', '# 2 Slut (1)']);
  });

  test('tracked changes are told, and what they struck is shown', async () => {
    const change = { author: 'Kim Ek', date: '2027-01-01T00:00:00Z' };
    const file = await wordFile([
      heading('Mål', HeadingLevel.HEADING_1),
      new Paragraph({
        children: [
          new TextRun('Vi ska '),
          new DeletedTextRun({ id: 1, ...change, text: 'kanske & gärna ' }),
          new InsertedTextRun({ id: 2, ...change, text: 'alltid ' }),
          new TextRun('mötas.'),
        ],
      }),
    ]);
    const draft = await imported(file, 'utkast.docx');
    expect(draft.notes).toContain('trackedChanges');
    expect(paragraphsOf(draft)).toEqual(['Vi ska alltid mötas.']);
    expect(leftOutOf(draft)).toEqual(['trackedDeletion: kanske & gärna']);
    expect(draft.findings?.questions.map(({ code, detail }) => [code, detail])).toEqual([
      ['trackedDeletion', 'kanske & gärna'],
      ['trackedChanges', ''],
      ['titleGuessed', ''],
    ]);
    expect(draft.findings?.coverage).toEqual({ lines: 3, inUnits: 2, leftOut: 1 });
  });

  test('comments, footnotes, headers and footers are shown among what was left out', async () => {
    const commented = new Paragraph({
      children: [
        new CommentRangeStart(0),
        new TextRun('Vi ska mötas.'),
        new TextRun({ children: [new CommentReference(0)] }),
        new FootnoteReferenceRun(1),
      ],
    });
    const file = await Packer.toBuffer(
      new Document({
        comments: {
          children: [{ id: 0, author: 'Kim Ek', date: new Date(0), children: [body('Hur ofta?')] }],
        },
        footnotes: { 1: { children: [body('Se bilagan.')] } },
        sections: [
          {
            headers: { default: new Header({ children: [body('Ekbergs kommun')] }) },
            footers: { default: new Footer({ children: [body('Diarienummer 12')] }) },
            children: [heading('Mål', HeadingLevel.HEADING_1), commented],
          },
        ],
      }),
    );
    const draft = await imported(file, 'utkast.docx');
    expect(leftOutOf(draft).toSorted()).toEqual([
      'comment: Hur ofta?',
      'footnote: Se bilagan.',
      'pageFooter: Diarienummer 12',
      'pageHeader: Ekbergs kommun',
    ]);
    expect(draft.notes).toEqual(expect.arrayContaining(['commentsLeftOut', 'footnotesLeftOut']));
    expect(new Set(draft.leftOut.map(({ line }) => line)).size).toBe(4);
  });

  test('a table comes in row by row, and that is told', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [body(text)] })) });
    const file = await wordFile([
      heading('Pengar', HeadingLevel.HEADING_1),
      new Table({ rows: [row('År', 'Kronor'), row('2028', '40 000')] }),
    ]);
    const draft = await imported(file, 'utkast.docx');
    expect(paragraphsOf(draft)).toEqual(['År | Kronor', '2028 | 40 000']);
    expect(draft.notes).toContain('tablesAsLines');
  });

  test('a table with a column for each party gives the commitments of both', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [body(text)] })) });
    const file = await wordFile([
      heading('Åtaganden', HeadingLevel.HEADING_1),
      new Table({
        rows: [
          row('Kommunen', 'Föreningslivet'),
          row('Svara i tid', 'Höra av sig'),
          row('', 'Städa efter sig'),
        ],
      }),
    ]);
    const draft = await imported(file, 'utkast.docx');
    expect(draft.findings?.facts.commitments).toEqual({ kommun: 1, civil: 2, both: 0, total: 3 });
  });

  test('markup written in Word stays text', async () => {
    const draft = await imported(await wordFile([body('<img src=x onerror=alert(1)> & så')]), 'utkast.docx');
    expect(paragraphsOf(draft)).toEqual(['<img src=x onerror=alert(1)> & så']);
  });
});

describe('containers that are not honest Word documents', () => {
  const document = documentPart(paragraphXml('Vi vill mötas.'));
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

  test('the smallest honest container is read', async () => {
    expect(paragraphsOf(await imported(rawZip([CONTENT_TYPES, document]), 'a.docx'))).toEqual([
      'Vi vill mötas.',
    ]);
  });

  test.each([
    ['one part of 40 MB of nothing', [{ name: 'word/media/a.bin', data: zeros(40) }], 'ratio'],
    [
      'parts that are too much together',
      Array.from({ length: 70 }, (_, at) => ({ name: `a${at}`, data: zeros(1) })),
      'bytes',
    ],
    ['a part that states a smaller size', [{ name: 'a.bin', data: zeros(50), statedSize: 10 }], 'ratio'],
    [
      'many parts that state smaller sizes',
      Array.from({ length: 70 }, (_, at) => ({ name: `a${at}`, data: zeros(1), statedSize: 10 })),
      // Found out at the first part already: it does not hold what it states.
      null,
    ],
    ['too many parts', Array.from({ length: 2_001 }, (_, at) => ({ name: `a${at}`, data: 'x' })), 'entries'],
  ])('%s is refused without being unpacked', async (_name, bomb, limit) => {
    const refusal = await refused(rawZip([CONTENT_TYPES, document, ...bomb]), 'bomb.docx');
    expect(refusal).toMatchObject(limit === null ? { code: 'brokenDocx' } : { code: 'zipBomb', limit });
  });

  test('more XML than any agreement has is refused even when it is honest about it', async () => {
    const noise = Array.from({ length: 17 }, (_, at) => ({
      name: `word/a${at}.xml`,
      data: Buffer.alloc(1024 * 1024, `<a${at}/>`),
    }));
    const refusal = await refused(rawZip([CONTENT_TYPES, document, ...noise]), 'a.docx');
    expect(refusal).toEqual({ code: 'zipBomb', limit: 'bytes', max: 16 * 1024 * 1024 });
  });

  test.each([
    [
      'a zip called docx',
      [{ name: 'brev.txt', data: 'hej' }],
      'a.docx',
      { code: 'disguised', detectedAs: 'archive' },
    ],
    [
      'a program in a zip called txt',
      [{ name: 'a.exe', data: 'MZ' }],
      'a.txt',
      { code: 'disguised', extension: 'txt' },
    ],
    [
      'a spreadsheet',
      [CONTENT_TYPES, { name: 'xl/workbook.xml', data: '<a/>' }],
      'a.xlsx',
      { code: 'unsupported', detectedAs: 'xlsx' },
    ],
    [
      'an open document',
      [
        { name: 'mimetype', data: 'odt' },
        { name: 'content.xml', data: '<a/>' },
      ],
      'a.odt',
      { code: 'unsupported', detectedAs: 'odt' },
    ],
    ['a docx called txt', [CONTENT_TYPES, document], 'a.txt', { code: 'disguised', detectedAs: 'docx' }],
    ['a docx without its text', [CONTENT_TYPES], 'a.docx', { code: 'brokenDocx', reason: 'missingPart' }],
    ['a docx without its content types', [document], 'a.docx', { code: 'brokenDocx', reason: 'missingPart' }],
    [
      'the same part twice',
      [CONTENT_TYPES, document, document],
      'a.docx',
      { code: 'brokenDocx', reason: 'duplicatePart' },
    ],
    ['an encrypted part', [CONTENT_TYPES, { ...document, encrypted: true }], 'a.docx', { code: 'encrypted' }],
    [
      'macros',
      [CONTENT_TYPES, document, { name: 'word/vbaProject.bin', data: 'x' }],
      'a.docx',
      { code: 'macros' },
    ],
    [
      'XML that does not parse',
      [CONTENT_TYPES, { ...document, data: '<w:document><w:body>' }],
      'a.docx',
      { code: 'brokenDocx', reason: 'unreadableXml' },
    ],
    ['a document without words', [CONTENT_TYPES, documentPart('<w:p/>')], 'a.docx', { code: 'empty' }],
    [
      'entities that would blow up',
      [CONTENT_TYPES, { ...document, data: `<!DOCTYPE a [<!ENTITY a "a">]>${String(document.data)}` }],
      'a.docx',
      { code: 'brokenDocx', reason: 'doctype' },
    ],
    [
      'absurdly many attributes',
      [
        CONTENT_TYPES,
        documentPart(`<w:p ${Array.from({ length: 129 }, (_, at) => `a${at}="/>"`).join(' ')}/>`),
      ],
      'a.docx',
      { code: 'brokenDocx', reason: 'unreadableXml' },
    ],
    [
      'absurd nesting',
      [CONTENT_TYPES, documentPart(`${'<w:ins>'.repeat(60_000)}${'</w:ins>'.repeat(60_000)}`)],
      'a.docx',
      { code: 'brokenDocx', reason: 'tooDeep' },
    ],
  ])('%s is refused for what it is', async (_name, parts, filename, refusal) => {
    expect(await refused(rawZip(parts), filename)).toMatchObject(refusal);
  });

  test('a file cut off or with a flipped byte is broken, not half read', async () => {
    const whole = rawZip([CONTENT_TYPES, document]);
    expect(await refused(whole.subarray(0, whole.length - 30), 'a.docx')).toEqual({
      code: 'brokenDocx',
      reason: 'unreadableZip',
    });
    const flipped = Buffer.from(whole);
    const inside = flipped.indexOf('word/document.xml') + 60;
    flipped.writeUInt8(flipped.readUInt8(inside) ^ 0xff, inside);
    expect(await refused(flipped, 'a.docx')).toEqual({ code: 'brokenDocx', reason: 'unreadableZip' });
  });

  test('the largest XML let through is read or refused in seconds', { timeout: 30_000 }, async () => {
    const short = Array.from({ length: 15_000 }, (_, at) => paragraphXml(`Punkt ${at}.`)).join('');
    const startedMs = processorMs();
    expect(paragraphsOf(await imported(rawZip([CONTENT_TYPES, documentPart(short)]), 'a.docx'))).toHaveLength(
      15_000,
    );
    const dense = documentPart(
      Array.from({ length: 130_000 }, (_, at) => `<w:p><w:r w:a="${at * 7_919}"/></w:p>`).join(''),
    );
    expect(await refused(rawZip([CONTENT_TYPES, dense]), 'a.docx')).toMatchObject({
      code: 'tooManySections',
      unit: 'element',
    });
    expect(processorMs() - startedMs).toBeLessThan(15_000);
  });
});
