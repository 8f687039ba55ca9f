import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { refusalLine } from '../command/refusal-line.ts';
import { printedImport } from '../findings/printed-import.ts';
import { ENCRYPTED, aPdf } from '../test-support/a-pdf.ts';
import { imported, leftOutOf, outlineOf, paragraphsOf, refused } from '../test-support/import-case.ts';
import { lettersMissing } from '../test-support/letters-missing.ts';
import { processorMs } from '../test-support/processor-time.ts';
import { relationsPart } from '../test-support/raw-relations.ts';
import { CONTENT_TYPES, documentPart, paragraphXml, rawZip } from '../test-support/raw-zip.ts';
import { ImportedDraft } from './imported-draft.ts';

const word = (...more: Parameters<typeof rawZip>[0]) =>
  rawZip([CONTENT_TYPES, documentPart(paragraphXml('Vi vill mötas.')), ...more]);
const nested = (depth: number) =>
  documentPart(
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraphXml('Djupt')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`,
  );
const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);
/** A zip in a zip in a zip: each is small, and unpacked to the bottom they would be 30 MB. */
const dolls = () =>
  Array.from({ length: 4 }).reduce<Buffer>(
    (inner) => rawZip([{ name: 'inre.zip', data: inner }]),
    rawZip([{ name: 'a.bin', data: zeros(30) }]),
  );
const noise = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 256));

describe('what cannot be read is refused whole, with a reason', () => {
  test.each([
    ['an encrypted PDF', aPdf([[{ text: 'Hemligt', y: 700 }]], ENCRYPTED), 'a.pdf', { code: 'encrypted' }],
    ['a broken PDF', Buffer.from(`%PDF-1.7\n${'x'.repeat(900)}`), 'a.pdf', { reason: 'brokenPdf' }],
    ['a scan without text', aPdf([[], []]), 'a.pdf', { reason: 'scannedPdf' }],
    ['a docx with macros', word({ name: 'word/vbaProject.bin', data: 'x' }), 'a.docx', { code: 'macros' }],
    ['10 000 nested tables', rawZip([CONTENT_TYPES, nested(10_000)]), 'a.docx', { reason: 'tooDeep' }],
    ['a zip bomb of one part', word({ name: 'a.bin', data: zeros(40) }), 'a.docx', { limit: 'ratio' }],
    [
      'a zip bomb of many parts',
      word(...Array.from({ length: 2_001 }, (_, at) => ({ name: `a${at}`, data: 'x' }))),
      'a.docx',
      { limit: 'entries' },
    ],
    ['zips within zips', dolls(), 'a.docx', { code: 'disguised', detectedAs: 'archive' }],
    [
      'a size that is a lie',
      word({ name: 'a.bin', data: zeros(50), statedSize: 10 }),
      'a.docx',
      { code: 'zipBomb' },
    ],
    ['an empty file', Buffer.alloc(0), 'a.txt', { code: 'empty' }],
    ['nothing but page numbers', Buffer.from('1\n\n\f2\n\n\fSida 3 av 3\n'), 'a.txt', { code: 'empty' }],
    ['bytes called txt', noise, 'a.txt', { code: 'notText' }],
    [
      'half a file in UTF-16',
      Buffer.from('fffe4d00e500', 'hex').subarray(0, 5),
      'a.txt',
      { code: 'notText' },
    ],
    ['a page that is only scripts', Buffer.from('<script>alert(1)</script>'), 'a.html', { code: 'empty' }],
    ['old Word', ole('WordDocument'), 'a.doc', { code: 'unsupported', detectedAs: 'doc' }],
    [
      'OpenDocument',
      rawZip([
        { name: 'META-INF/manifest.xml', data: '<a/>' },
        { name: 'content.xml', data: '<a/>' },
      ]),
      'a.odt',
      { code: 'unsupported', detectedAs: 'odt' },
    ],
    ['RTF', Buffer.from('{\\rtf1\\ansi hej}'), 'a.rtf', { code: 'unsupported', detectedAs: 'rtf' }],
    ['Word with a password', ole('EncryptedPackage'), 'a.docx', { code: 'encrypted' }],
  ])('%s', async (_name, bytes, filename, why) => {
    const refusal = await refused(bytes, filename);
    expect(refusal).toMatchObject(why);
    expect(refusalLine(refusal)).toMatch(/^[A-Z][^\n]{15,}\.$/);
  });
});

describe('what is odd is read, and told', () => {
  test('a Word document that links to other places: the words stay, nothing is fetched', async () => {
    const draft = await imported(
      word(
        relationsPart([
          ['hyperlink', 'https://exempel.example/om?a=1&amp;b=2'],
          ['image', 'http://exempel.example/bild.png'],
          ['hyperlink', 'https://exempel.example/om?a=1&amp;b=2'],
        ]),
        relationsPart([['attachedTemplate', 'file://server/mall.dotm']], 'word/_rels/settings.xml.rels'),
      ),
      'a.docx',
    );
    expect(paragraphsOf(draft)).toEqual(['Vi vill mötas.']);
    expect(leftOutOf(draft)).toEqual([
      'linkAddress: https://exempel.example/om?a=1&b=2',
      'linkAddress: http://exempel.example/bild.png',
      'linkAddress: file://server/mall.dotm',
    ]);
    expect(draft.notes).toContain('externalLinks');
    expect(draft.findings?.coverage).toEqual({ lines: 4, inUnits: 1, leftOut: 3 });
  });

  test('a file put into a Word document is not opened, and asked about', async () => {
    const embedded = { name: 'word/embeddings/blad.xlsx', data: dolls() };
    const draft = await imported(
      word(embedded, relationsPart([['package', 'embeddings/blad.xlsx']])),
      'a.docx',
    );
    expect(paragraphsOf(draft)).toEqual(['Vi vill mötas.']);
    expect(draft.findings?.questions.map(({ code }) => code)).toContain('embeddedLeftOut');
  });

  test('tables within tables as people make them are read', async () => {
    expect(paragraphsOf(await imported(rawZip([CONTENT_TYPES, nested(20)]), 'a.docx'))).toEqual(['Djupt']);
  });

  const swedish = '1. Mål\n\nFöreningarna på Åsen är många, och det är bra.\n';
  test.each([
    ['Windows-1252', Buffer.from(swedish, 'latin1'), 'decodedAsWindows1252'],
    ['UTF-16 from low to high', Buffer.from(`\ufeff${swedish}`, 'utf16le'), 'decodedAsUtf16'],
    ['UTF-16 from high to low', Buffer.from(`\ufeff${swedish}`, 'utf16le').swap16(), 'decodedAsUtf16'],
    ['UTF-16 from low to high without its mark', Buffer.from(swedish, 'utf16le'), 'decodedAsUtf16'],
    ['UTF-16 from high to low without its mark', Buffer.from(swedish, 'utf16le').swap16(), 'decodedAsUtf16'],
  ])('%s is read as it is, and told', async (_name, bytes, note) => {
    const draft = await imported(bytes, 'a.txt');
    expect(outlineOf(draft)).toEqual(['# 1 Mål (1)']);
    expect(paragraphsOf(draft)).toEqual(['Föreningarna på Åsen är många, och det är bra.']);
    expect(draft.notes).toContain(note);
  });

  test.each([
    ['en', 'The municipality and the associations shall meet twice a year, and the outcome is to be public.'],
    [
      'fi',
      'Kunta ja yhdistykset tapaavat kaksi kertaa vuodessa, ja sopimus on voimassa sekä kunnan että muiden.',
    ],
    [
      'so',
      'Degmada iyo ururada ayaa heshiiyay. Labada dhinac waa ay kulmaan oo waxay ka jawaabaan su’aalaha.',
    ],
    ['ar', 'تجتمع البلدية والجمعيات مرتين في السنة وتجيب البلدية على الأسئلة في الوقت المناسب لكل من يسأل'],
    [
      'other',
      'Opština i udruženja sastaju se dvaput godišnje, pa opština odgovara na pitanja koja udruženja postave.',
    ],
  ])('a text in another language (%s) is asked about, and still shown', async (language, sentence) => {
    const draft = await imported(`1. ${sentence.slice(0, 12)}\n\n${`${sentence} `.repeat(4)}\n`);
    expect(draft.findings?.questions).toContainEqual(
      expect.objectContaining({ code: 'notSwedish', detail: language }),
    );
    expect(outlineOf(draft)).toEqual([`# 1 ${sentence.slice(0, 12).trim()} (1)`]);
  });

  test('a list of commitments that is empty is asked about, with the line that opens it', async () => {
    const draft = await imported(
      '1. Åtaganden\n\nKommunen åtar sig att:\n\nFöreningarna åtar sig att:\n\n- svara\n',
    );
    expect(draft.findings?.questions[0]).toMatchObject({
      code: 'emptyCommitmentList',
      detail: 'kommun',
      line: 3,
      source: 'Kommunen åtar sig att:',
    });
  });

  test('two chapters of one name, and one chapter twice, are asked about and both kept', async () => {
    const draft = await imported(
      '1. Syfte\n\nVi vill mötas.\n\n2. Syfte\n\nVi vill tala.\n\n3. Slut\n\nTack.\n\n3. Slut\n\nTack.\n',
    );
    expect(outlineOf(draft)).toEqual(['# 1 Syfte (1)', '# 2 Syfte (1)', '# 3 Slut (1)', '# 3 Slut (1)']);
    expect(draft.findings?.questions.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'duplicateHeading 5',
      'duplicateHeading 13',
      'titleGuessed null',
    ]);
  });

  test('5 MB on one line are kept whole, in seconds', async () => {
    const startedMs = processorMs();
    const draft = await imported(Buffer.from('Vi möts. '.repeat(600_000)), 'a.txt');
    expect(paragraphsOf(draft).join('')).toHaveLength(9 * 600_000 - 1);
    expect(processorMs() - startedMs).toBeLessThan(10_000);
  });

  test('scripts of a web page are no text, and what looks like one in the text is only letters', async () => {
    const draft = await imported(
      '<h1>Samverkan</h1><script>if (a<b) bort("<p>nej</p>")</script ><h2>Mål</h2><p onclick="bort()">Vi möts.</p><style>p{}</style><iframe src="x">nej</iframe><p>&lt;script&gt;hej&lt;/script&gt;<img src=x onerror=bort()></p><h2>Slut</h2><p><a href="javascript:bort()">Tack</a>.</p>',
      'a.html',
    );
    expect(paragraphsOf(draft)).toEqual(['Vi möts.', '<script>hej</script>', 'Tack.']);
  });

  test.each([
    ['---\ntitle: "Samverkan i Ekberg"\ndatum: 2027-01-02\n---'],
    ['+++\ntitle = "Samverkan i Ekberg"\ndatum = 2027-01-02\n+++'],
  ])('facts at the head of markdown are no part of the text, but may name it', async (head) => {
    const draft = await imported(`${head}\n\n## Mål\n\nVi möts.\n\n## Slut\n\nTack.\n`, 'a.md');
    expect(outlineOf(draft)).toEqual(['# Mål (1)', '# Slut (1)']);
    expect(draft.text.title).toBe('Samverkan i Ekberg');
    expect(leftOutOf(draft).some((one) => one.startsWith('frontMatter: title: '))).toBe(true);
  });
});

describe('two agreements in one file', () => {
  const agreement = (place: string) =>
    `Överenskommelse om samverkan i ${place}\n\n1. Syfte\n\nVi vill arbeta ihop i ${place}.\n\n2. Åtaganden\n\nKommunen åtar sig att:\n\n- svara i tid i ${place}\n\n3. Giltighet\n\nÖverenskommelsen gäller i fyra år.\n\n`;
  const bothOf = async () => imported(agreement('Ekberg') + agreement('Almvik'));

  test('each has its own chapters, and which lines belong to which is told', async () => {
    const draft = await bothOf();
    expect(outlineOf(draft)).toEqual([
      '# Överenskommelse om samverkan i Ekberg (0)',
      '## 1 Syfte (1)',
      '## 2 Åtaganden (2)',
      '## 3 Giltighet (1)',
      '# Överenskommelse om samverkan i Almvik (0)',
      '## 1 Syfte (1)',
      '## 2 Åtaganden (2)',
      '## 3 Giltighet (1)',
    ]);
    expect(draft.findings?.questions).toContainEqual(
      expect.objectContaining({ code: 'severalAgreements', detail: '2', line: 17 }),
    );
    expect(printedImport(draft)['agreements']).toEqual([
      { title: 'Överenskommelse om samverkan i Ekberg', fromLine: 1, toLine: 15 },
      { title: 'Överenskommelse om samverkan i Almvik', fromLine: 17, toLine: 31 },
    ]);
  });

  test('one that is chosen is read as if it were alone, and the other’s lines are left out with that reason', async () => {
    const draft = await bothOf();
    const second = draft.agreements?.[1];
    if (!second) throw new Error('there are two');
    const alone = await imported(agreement('Almvik'));
    expect(second.text).toEqual(alone.text);
    expect(second.findings?.facts).toEqual(alone.findings?.facts);
    expect(new Set(second.leftOut.map(({ why }) => why))).toEqual(new Set(['otherAgreement']));
    expect(second.findings?.coverage).toEqual({ lines: 16, inUnits: 8, leftOut: 8 });
    expect(lettersMissing(agreement('Ekberg') + agreement('Almvik'), { ...draft, ...second })).toEqual([]);
    expect(ImportedDraft.safeParse(draft).success).toBe(true);
  });

  test('so is one of two that share no heading, when their titles are set alike', async () => {
    const chapters = (...names: string[]) => names.map((name) => `## ${name}\n\nVi möts.\n\n`).join('');
    const draft = await imported(
      `# Överenskommelse i Ekberg\n\n${chapters('Syfte', 'Mål')}# Avtal om lokaler\n\n${chapters('Bakgrund', 'Ansvar')}`,
      'a.md',
    );
    expect(draft.agreements?.map(({ text: { title } }) => title)).toEqual([
      'Överenskommelse i Ekberg',
      'Avtal om lokaler',
    ]);
  });

  test('an agreement with its title again after the contents, or with an annex, is one', async () => {
    const titled = `Överenskommelse om samverkan i Ekberg\n\nInnehåll\n\n1. Syfte....2\n2. Åtaganden....3\n3. Giltighet....4\n\n${agreement('Ekberg')}`;
    expect((await imported(titled)).agreements).toBeUndefined();
    const annex = `${agreement('Ekberg')}Bilaga 1\n\nAvtal om lokaler\n\n1. Syfte\n\nVi lånar salar av varandra.\n`;
    expect((await imported(annex)).agreements).toBeUndefined();
  });
});
