import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { imported, leftOutOf, outlineOf, paragraphsOf, refused } from '../test-support/import-case.ts';
import { processorMs } from '../test-support/processor-time.ts';

const DRAFT = `UTKAST | 2027-02-01

Överenskommelse om samverkan

mellan föreningslivet och Ekbergs kommun

2028–2031

Innehåll

1.\tBakgrund\t2
1.1\tSyfte.....\t2
2.\tPrinciper\t3

**Överenskommelse mellan föreningslivet och Ekbergs kommun
2028–2031 (dnr KS 2027/12)**

Ersätter: Överenskommelse från 2023

1. Bakgrund

Föreningarna i Ekberg gör ett stort arbete för bygden, och kommunen vill att det arbetet ska kunna växa.

1.1 Syfte

Syftet är att parterna ska mötas i tid, innan besluten
är fattade.

2. Principer

Parterna har enats om två principer som gäller i all samverkan mellan dem.

Tillit

Vi utgår från att den andra parten vill väl, och frågar när vi inte förstår varandra.

Respekt för olika roller

Kommunen fattar beslut. Föreningarna granskar, föreslår och står fria.

Båda parter åtar sig att:

- Höra av sig i tid.
- Svara på frågor inom två veckor.

Sida 4 av 4

UTKAST
`;

describe('reading a draft in plain text', () => {
  test('chapters, subsections and unnumbered headings come out in order with their levels', async () => {
    const draft = await imported(DRAFT);
    expect(outlineOf(draft)).toEqual([
      '# 1 Bakgrund (1)',
      '## 1.1 Syfte (1)',
      '# 2 Principer (1)',
      '### Tillit (1)',
      '### Respekt för olika roller (4)',
    ]);
  });

  test('the title in bold is the title, and its diary number is kept beside it', async () => {
    const draft = await imported(DRAFT);
    expect(draft.text.title).toBe('Överenskommelse mellan föreningslivet och Ekbergs kommun 2028–2031');
    expect(leftOutOf(draft)).toContain('diaryNumber: (dnr KS 2027/12)');
  });

  test('what belongs to the page and the title page is left out and shown with why', async () => {
    const draft = await imported(DRAFT);
    expect(leftOutOf(draft)).toEqual([
      'runningHead: UTKAST | 2027-02-01',
      'frontMatter: Överenskommelse om samverkan mellan föreningslivet och Ekbergs kommun',
      'frontMatter: 2028–2031',
      'tableOfContents: Innehåll',
      'tableOfContents: 1.\tBakgrund\t2',
      'tableOfContents: 1.1\tSyfte.....\t2',
      'tableOfContents: 2.\tPrinciper\t3',
      'diaryNumber: (dnr KS 2027/12)',
      'frontMatter: Ersätter: Överenskommelse från 2023',
      'pageNumber: Sida 4 av 4',
      'runningHead: UTKAST',
    ]);
  });

  test('a hard-wrapped paragraph is one paragraph, and list items are items', async () => {
    const draft = await imported(DRAFT);
    expect(paragraphsOf(draft)).toContain(
      'Syftet är att parterna ska mötas i tid, innan besluten är fattade.',
    );
    expect(draft.text.sections.at(-1)?.paragraphs.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'listItem',
      'listItem',
    ]);
  });

  test('the same input gives the same ids, and they are unique', async () => {
    const [first, second] = [await imported(DRAFT), await imported(DRAFT)];
    expect(second).toEqual(first);
    expect(first.text.sections.map(({ id }) => id).slice(0, 2)).toEqual(['sec_00000001', 'sec_00000002']);
  });

  test('a word split at a row end becomes whole, and a compound keeps its hyphen', async () => {
    const text = `1. Bakgrund\n\nVi vill att sam-\narbetet mellan Norr-\nÖstra byalaget och kultur-\noch fritidsnämnden växer.\n`;
    const draft = await imported(text);
    expect(paragraphsOf(draft)).toEqual([
      'Vi vill att samarbetet mellan Norr-Östra byalaget och kultur- och fritidsnämnden växer.',
    ]);
    expect(draft.notes).toContain('hyphensJoined');
  });

  test('a sentence broken by a page with number and running head is one sentence', async () => {
    const page = (number: number) => `\n\n${number}\n\fEkbergs kommun, överenskommelse\n\n`;
    const text = `1. Bakgrund\n\nFöreningarna möter${page(1)}kommunen varje vår. Det gör de${page(2)}gärna. Sedan${page(3)}blir det sommar.\n`;
    const draft = await imported(text);
    expect(paragraphsOf(draft)).toEqual([
      'Föreningarna möter kommunen varje vår. Det gör de gärna. Sedan blir det sommar.',
    ]);
    expect(draft.leftOut.map(({ why }) => why)).toEqual([
      'pageNumber',
      'runningHead',
      'pageNumber',
      'runningHead',
      'pageNumber',
      'runningHead',
    ]);
    expect(draft.notes).toContain('pageBreaksJoined');
  });

  test('a numbered list inside a chapter does not become chapters', async () => {
    const text = `1. Bakgrund\n\nParterna är:\n\n1. Föreningarna\n2. Kommunen\n3. Bolagen\n\n2. Principer\n\nVi litar på varandra.\n`;
    const draft = await imported(text);
    expect(outlineOf(draft)).toEqual(['# 1 Bakgrund (4)', '# 2 Principer (1)']);
    expect(paragraphsOf(draft).slice(1, 4)).toEqual(['1. Föreningarna', '2. Kommunen', '3. Bolagen']);
  });

  test('text pasted without empty lines is still chapters and paragraphs', async () => {
    const long =
      'Föreningarna och kommunen möts i ett råd som tar upp frågor i god tid innan besluten fattas. '.repeat(
        3,
      );
    const text = `Överenskommelse i Ekberg\n1. Bakgrund\n${long}\n${long}\n1.1 Syfte\n${long}\n2. Principer\n${long}`;
    const draft = await imported(text);
    expect(draft.text.title).toBe('Överenskommelse i Ekberg');
    expect(outlineOf(draft)).toEqual(['# 1 Bakgrund (2)', '## 1.1 Syfte (1)', '# 2 Principer (1)']);
  });

  test('markdown headings give the levels, also when the outermost mark is not used', async () => {
    const draft = await imported(
      `Överenskommelse\n\n## **1. Mål**\n\nVi vill mötas.\n\n### Hur\n\nVarje vår.\n\n## 2. Slut\n\nTack.\n`,
    );
    expect(outlineOf(draft)).toEqual(['# 1 Mål (1)', '## Hur (1)', '# 2 Slut (1)']);
  });

  test('text without any heading is one section, and that is said', async () => {
    const draft = await imported('Vi vill mötas. Det är allt.');
    expect(draft.text.sections).toHaveLength(1);
    expect(paragraphsOf(draft)).toEqual(['Vi vill mötas. Det är allt.']);
    expect(draft.notes).toEqual(['titleGuessed', 'noHeadingsFound']);
  });

  test('text before the first chapter gets a heading of its own and is not lost', async () => {
    const preface =
      'Vi som bor och verkar i Ekberg vill gemensamt göra bygden bättre, och därför har vi skrivit den här texten.';
    const draft = await imported(`Överenskommelse i Ekberg\n\n${preface}\n\n1. Mål\n\nVi vill mötas.\n`);
    expect(outlineOf(draft)).toEqual(['# Överenskommelse i Ekberg (1)', '# 1 Mål (1)']);
    expect(draft.notes).toContain('textBeforeFirstHeading');
  });

  test('markup and script in the text stay text', async () => {
    const script = '<script>alert("hej")</script> & <b>fet</b> {{mall}} $where';
    const draft = await imported(`1. Mål\n\n${script}\n`);
    expect(paragraphsOf(draft)).toEqual([script]);
  });
});

describe('encodings', () => {
  const swedish = '1. Mål\n\nFöreningarna på Åsen är många – det är bra.\n';

  test('a byte order mark is not part of the text', async () => {
    const draft = await imported(Buffer.from(`\ufeff${swedish}`));
    expect(outlineOf(draft)).toEqual(['# 1 Mål (1)']);
    expect(draft.notes).not.toContain('decodedAsUtf16');
  });

  test.each([['utf-16le'], ['utf-16be']])('%s with a byte order mark is read', async (encoding) => {
    const bytes = Buffer.from(`\ufeff${swedish}`, 'utf16le');
    const draft = await imported(encoding === 'utf-16be' ? bytes.swap16() : bytes);
    expect(paragraphsOf(draft)).toEqual(['Föreningarna på Åsen är många – det är bra.']);
    expect(draft.notes).toContain('decodedAsUtf16');
  });

  test('Windows-1252 is read as a guess, and the guess is told', async () => {
    const draft = await imported(Buffer.from(swedish.replace('–', '\u0096'), 'latin1'));
    expect(paragraphsOf(draft)).toEqual(['Föreningarna på Åsen är många – det är bra.']);
    expect(draft.notes).toContain('decodedAsWindows1252');
  });

  test('damaged UTF-8 is not taken for another encoding', async () => {
    const draft = await imported(Buffer.concat([Buffer.from(swedish), Buffer.from([0xc3])]));
    expect(draft.notes).toEqual(expect.arrayContaining(['brokenUtf8Replaced', 'replacementCharacters']));
    expect(paragraphsOf(draft)[0]).toContain('Föreningarna på Åsen');
  });

  test('letters and their marks written apart are put together', async () => {
    const draft = await imported(swedish.normalize('NFD'));
    expect(paragraphsOf(draft)).toEqual(['Föreningarna på Åsen är många – det är bra.']);
    expect(draft.notes).toContain('normalisedToNfc');
  });
});

describe('files that cannot be a draft', () => {
  const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj');
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(stream, 'utf16le'),
    ]);
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]);
  const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex');

  test.each([
    ['empty file', Buffer.alloc(0), 'tom.txt', { code: 'empty' }],
    ['only white space', Buffer.from(' \n\t\r\n\u00a0\ufeff '), 'tom.txt', { code: 'empty' }],
    ['zeros', Buffer.alloc(300), 'a.txt', { code: 'notText', reason: 'controlCharacters' }],
    [
      'an escape character',
      Buffer.from('hej \u001b[31m'),
      'a.txt',
      { code: 'notText', reason: 'controlCharacters' },
    ],
    [
      'noise',
      Buffer.from([0xc3, 0x28, 0x81, 0x8d, 0xff]),
      'a.txt',
      { code: 'notText', reason: 'brokenEncoding' },
    ],
    [
      'half a surrogate',
      Buffer.from('fffe00d8', 'hex'),
      'a.txt',
      { code: 'notText', reason: 'brokenEncoding' },
    ],
    ['PDF called docx', pdf, 'a.docx', { code: 'disguised', extension: 'docx', detectedAs: 'pdf' }],
    ['old Word', ole('WordDocument'), 'a.doc', { code: 'unsupported', extension: 'doc', detectedAs: 'doc' }],
    [
      'old Word called docx',
      ole('WordDocument'),
      'a.docx',
      { code: 'disguised', extension: 'docx', detectedAs: 'doc' },
    ],
    ['Word with a password', ole('EncryptedPackage'), 'a.docx', { code: 'encrypted' }],
    ['program called txt', program, 'a.txt', { code: 'disguised', extension: 'txt', detectedAs: 'program' }],
    ['picture called docx', png, 'a.docx', { code: 'disguised', extension: 'docx', detectedAs: 'image' }],
    [
      'text called docx',
      Buffer.from('hej'),
      'a.docx',
      { code: 'disguised', extension: 'docx', detectedAs: 'text' },
    ],
    [
      'RTF called txt',
      Buffer.from('{\\rtf1 hej}'),
      'a.txt',
      { code: 'disguised', extension: 'txt', detectedAs: 'rtf' },
    ],
  ])('%s is refused for what it is', async (_name, bytes, filename, refusal) => {
    expect(await refused(bytes, filename)).toEqual(refusal);
  });

  test('50 MB is refused at once, before it is looked into', async () => {
    const before = processorMs();
    const refusal = await refused(Buffer.alloc(50 * 1024 * 1024), 'stor.docx');
    expect(refusal).toEqual({ code: 'tooLarge', byteLength: 52_428_800, maxBytes: 10_485_760 });
    // Buffer.from copies the file in this test; reading it would take many times longer.
    expect(processorMs() - before).toBeLessThan(3_000);
  });

  test('pasted text over the limit is refused too', async () => {
    expect(await refused('å'.repeat(6 * 1024 * 1024))).toMatchObject({ code: 'tooLarge' });
  });

  test('a thousand and one chapters are refused with how many there were', async () => {
    const chapters = Array.from({ length: 1_001 }, (_, index) => `# Kapitel ${index}\n\nText.\n`).join('\n');
    expect(await refused(chapters)).toEqual({
      code: 'tooManySections',
      unit: 'section',
      count: 1_001,
      max: 1_000,
    });
  });

  test('marks stacked on one letter are refused, since sorting them takes for ever', async () => {
    const stacked = `a${'\u0301'.repeat(200_000)}${'\u0323'.repeat(200_000)}`;
    expect(await refused(stacked)).toEqual({ code: 'notText', reason: 'stackedMarks' });
  });
});
