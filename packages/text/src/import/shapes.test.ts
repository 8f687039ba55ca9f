import { describe, expect, test } from 'vitest';
import { aPdf } from '../test-support/a-pdf.ts';
import type { PdfRow } from '../test-support/a-pdf.ts';
import { imported, leftOutOf, outlineOf, paragraphsOf } from '../test-support/import-case.ts';

const chapters = '\n1. Syfte\n\nVi vill mötas.\n\n2. Slut\n\nTack.\n';

describe('the title page', () => {
  test.each([
    'Diarienummer KS 2027/12',
    'Dnr: 123/2019 003',
    'Antagen av kommunfullmäktige 2027-05-06',
    '2027-05-06',
    'Version 3',
  ])('%s right under the title is no part of it', async (fact) => {
    const draft = await imported(`Överenskommelse om samverkan i Ekberg\n${fact}\n${chapters}`);
    expect(draft.text.title).toBe('Överenskommelse om samverkan i Ekberg');
    expect(leftOutOf(draft).join(' ')).toContain(fact);
  });

  test('what goes on with the title is part of it, also after a dash', async () => {
    const titleOf = async (text: string) => (await imported(`${text}\n${chapters}`)).text.title;
    expect(await titleOf('Överenskommelse om samverkan\nmellan Ekbergs kommun och föreningarna')).toBe(
      'Överenskommelse om samverkan mellan Ekbergs kommun och föreningarna',
    );
    expect(await titleOf('Vi i Ekberg\n– en överenskommelse mellan kommun och föreningar')).toBe(
      'Vi i Ekberg – en överenskommelse mellan kommun och föreningar',
    );
    expect(await titleOf('Ekbergs kommun\nÖverenskommelse om samverkan')).toBe(
      'Överenskommelse om samverkan',
    );
  });

  test('a head with the page’s number is no title, on whichever page it stands', async () => {
    const head = (page: number) => `Ekbergs kommun                 Sida ${page} (2)\n\n`;
    const draft = await imported(
      `${head(1)}Samverkan i Ekberg\n\n1. Syfte\n\nVi vill\n\f${head(2)}mötas.\n\n2. Slut\n\nTack.\n`,
    );
    expect(draft.text.title).toBe('Samverkan i Ekberg');
    expect(paragraphsOf(draft)[0]).toBe('Vi vill mötas.');
  });
});

describe('headings', () => {
  test('Roman numbers count chapters, and a name or a word that looks like one does not', async () => {
    const draft = await imported(
      'I. Syfte\n\nVi vill mötas.\n\nVI I EKBERG\n\nV. Ek skriver gärna om det här för alla som vill läsa mer.\n\nII. Åtaganden\n\nII.1 Kommunen\n\nSvarar.\n',
    );
    expect(draft.text.sections.map(({ number }) => number)).toEqual(['I', null, 'II', 'II.1']);
  });

  test('headings in capitals lie above the others', async () => {
    const draft = await imported(
      'BAKGRUND\n\nVi vill alla mötas i bygden varje vår.\n\nPRINCIPER\n\nVi har enats om två principer som gäller för oss.\n\nTillit\n\nVi tror varandra om gott i allt det vi gör.\n',
    );
    expect(outlineOf(draft)).toEqual(['# BAKGRUND (1)', '# PRINCIPER (1)', '## Tillit (1)']);
  });

  test('numbers that only count what a chapter is about do not make chapters of it', async () => {
    const question = (text: string) =>
      `${text}\n\nDet ska vi svara på här, så gott vi kan och i lugn och ro.\n\n`;
    const draft = await imported(
      `${question('Varför?')}Vad tror vi på?\n\nVi har två principer:\n\n1. Dialog\nVi talar.\n2. Tillit\nVi litar.\n\n${question('Hur gör vi?')}${question('Hur länge?')}`,
    );
    expect(draft.text.sections.map(({ level, heading }) => `${level} ${heading}`)).toEqual([
      '1 Varför?',
      '1 Vad tror vi på?',
      '2 Dialog',
      '2 Tillit',
      '1 Hur gör vi?',
      '1 Hur länge?',
    ]);
  });

  test('a row of signs as long as the heading above it shows its level', async () => {
    const draft = await imported('Mål\n===\n\nVi möts.\n\nHur\n---\n\nVarje vår.\n\nSlut\n====\n\nTack.\n');
    expect(outlineOf(draft)).toEqual(['# Mål (1)', '## Hur (1)', '# Slut (1)']);
  });
});

describe('commitments', () => {
  test('a cell is a unit, with what its row is about before it', async () => {
    const draft = await imported(
      '# Åtaganden\n\n| Område | Kommunen | Föreningarna |\n|---|---|---|\n| Salar | Lånar ut | Städar |\n| Bidrag | | Redovisar |\n\n# Slut\n\nTack.\n',
      'a.md',
    );
    expect(
      draft.text.sections[0]?.paragraphs.map(({ text, commitment }) => `${commitment?.party}: ${text}`),
    ).toEqual([
      'undefined: Kommunen:',
      'kommun: Salar: Lånar ut',
      'undefined: Föreningarna:',
      'civil: Salar: Städar',
      'civil: Bidrag: Redovisar',
    ]);
    expect(leftOutOf(draft)).toContain('tableHead: Område');
  });

  test('what an item consists of belongs to it', async () => {
    const draft = await imported(
      '<h1>Åtaganden</h1><h2>Löften</h2><p>Kommunen lovar att:</p><ul><li>svara<ul><li>på brev</li><li>på frågor</li></ul></li><li>lyssna</li></ul><h2>Slut</h2><p>Tack.</p>',
      'a.html',
    );
    expect(paragraphsOf(draft)).toEqual([
      'Kommunen lovar att:',
      'svara: på brev; på frågor',
      'lyssna',
      'Tack.',
    ]);
    expect(draft.findings?.facts.commitments).toMatchObject({ kommun: 2, total: 2 });
  });

  test('in a party’s own list Vi is that party', async () => {
    const draft = await imported(
      '# Löften\n\n## Kommunen\n\n- Vi svarar.\n\n## Föreningarna\n\n- Vi frågar.\n',
    );
    expect(draft.findings?.facts.commitments).toEqual({ kommun: 1, civil: 1, both: 0, total: 2 });
  });

  test('a dash that a row was broken before begins no list', async () => {
    const draft = await imported(
      '1. Mål\n\nMed föreningar menar vi här alla som gör något tillsammans utan vinst\n– också de som inte har någon styrelse och aldrig har skrivit en stadga.\n',
    );
    expect(paragraphsOf(draft)).toHaveLength(1);
  });
});

describe('how a PDF is set', () => {
  const rows = (texts: readonly [string, number][], from = 760): PdfRow[] => {
    let y = from;
    return texts.flatMap(([text, size]) => {
      y -= text === '' ? 8 : size * 1.35;
      return text === '' ? [] : [{ text, size, y }];
    });
  };

  test('two columns drawn row by row are read one after the other, and what follows them after both', async () => {
    const left = [
      'Kommunen åtar sig att:',
      '',
      '• svara inom en vecka på',
      '  alla frågor',
      '• låna ut salar gratis',
    ];
    const right = [
      'Föreningarna åtar sig att:',
      '',
      '• städa efter sig när de',
      '  har lånat en sal',
      '• höra av sig i tid',
    ];
    const both = left.flatMap((text, at) => {
      const y = 640 - at * 14;
      return text === ''
        ? []
        : [
            { text, y },
            { text: right[at] ?? '', x: 320, y },
          ];
    });
    const file = aPdf([
      [
        { text: '1. Vem gör vad', y: 664 },
        ...both,
        { text: '2. Giltighet', y: 550 },
        { text: 'Vi prövar i fyra år.', y: 530 },
      ],
    ]);
    const draft = await imported(file, 'a.pdf');
    expect(outlineOf(draft)).toEqual(['# 1 Vem gör vad (6)', '# 2 Giltighet (1)']);
    expect(draft.findings?.facts.commitments).toEqual({ kommun: 2, civil: 2, both: 0, total: 4 });
  });

  test('larger letters are headings by their size, and the page’s own rows are small at its edges', async () => {
    const file = aPdf([
      [
        { text: 'Ekbergs kommun', size: 8, y: 815 },
        ...rows([
          ['Överenskommelse om samverkan i', 22],
          ['Ekberg', 22],
          ['', 0],
          ['Varför vi gör det', 15],
          ['', 0],
          ['Vi vill att alla som bor här ska kunna vara', 11],
          ['med i en förening som ligger nära.', 11],
          ['', 0],
          ['Vi gör det tillsammans.', 11],
          ['', 0],
          ['Hur länge vi gör det', 15],
          ['', 0],
          ['Så länge vi orkar.', 11],
        ]),
        { text: '1 (1)', size: 8, y: 30 },
      ],
    ]);
    const draft = await imported(file, 'a.pdf');
    expect(draft.text.title).toBe('Överenskommelse om samverkan i Ekberg');
    expect(outlineOf(draft)).toEqual(['# Varför vi gör det (2)', '# Hur länge vi gör det (1)']);
    expect(leftOutOf(draft)).toEqual(['pageHeader: Ekbergs kommun', 'pageFooter: 1 (1)']);
  });
});
