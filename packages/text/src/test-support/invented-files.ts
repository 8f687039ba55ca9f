import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { aPdf } from './a-pdf.ts';
import type { PdfRow } from './a-pdf.ts';

/** Agreements of municipalities that do not exist, as files that are no text, each with what it must be read as. */
export async function inventedFiles(): Promise<
  readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly expected: Readonly<Record<string, unknown>>;
  }[]
> {
  return [
    { name: 'torsvik.docx', bytes: await torsvik(), expected: TORSVIK },
    { name: 'kvarnby.pdf', bytes: kvarnby(), expected: KVARNBY },
  ];
}

/** In Word without styles: headings are bold paragraphs, and what each does stands in a table. */
async function torsvik(): Promise<Uint8Array> {
  const bold = (text: string, size = 24) =>
    new Paragraph({ children: [new TextRun({ text, bold: true, size })] });
  const body = (text: string) => new Paragraph({ text });
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [body(text)] })) });
  const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  const file = new Document({
    sections: [
      {
        children: [
          bold('Överenskommelse mellan Torsviks kommun och Torsviks föreningsliv', 36),
          body('Dnr KS/2023:0123'),
          body('Fastställd av kommunfullmäktige den 18 december 2023, § 201'),
          bold('Varför en överenskommelse'),
          body(
            'Torsvik har vuxit fort. När nya kvarter byggs behövs föreningar som gör dem till mer än hus.',
          ),
          bold('Grundprinciper'),
          body('Parterna är överens om följande principer:'),
          item('Självständighet: var och en råder över sitt.'),
          item('Öppenhet: inga beslut i hemlighet.'),
          item('Kvalitet: det som görs ska vara bra gjort.'),
          bold('Ansvar'),
          body('Ansvaret fördelas så här.'),
          new Table({
            rows: [
              row('', 'Kommunen', 'Föreningslivet'),
              row('Samtal', 'Kallar till råd två gånger per år', 'Utser ledamöter till rådet'),
              row('Lokaler', 'Upplåter lokaler', 'Vårdar lokalerna'),
              row('Kunskap', '', 'Delar med sig av vad de vet'),
            ],
          }),
          bold('Rådet'),
          body(
            'Torsviks samverkansråd består av åtta företrädare för föreningslivet, tre politiker och två tjänstepersoner. Rådet träffas minst två gånger per år.',
          ),
          bold('Tid'),
          body('Överenskommelsen gäller från 2024-01-01 till och med 2027-12-31.'),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

const TORSVIK = {
  title: 'Överenskommelse mellan Torsviks kommun och Torsviks föreningsliv',
  status: 'antagen',
  dnr: ['KS/2023:0123'],
  principles: ['sjalvstandighetOchOberoende', 'oppenhetOchInsyn', 'kvalitet'],
  commitments: { kommun: 2, civil: 3, both: 0, total: 5 },
  chapters: 5,
  jointBodySeats: { civil: 8, politician: 3, official: 2 },
  forumMinPerYear: 2,
  adopted: { body: 'KF', date: '2023-12-18' },
  validTo: '2027-12-31',
};

/** In print: a title over two columns, page by page, with a foot that counts the pages. */
function kvarnby(): Uint8Array {
  return aPdf([
    [...TITLE_ROWS, ...column(60, 720, LEFT_COLUMN), ...column(320, 720, RIGHT_COLUMN), foot(1)],
    [...column(60, 780, LAST_COLUMN), foot(2)],
  ]);
}

function column(x: number, from: number, texts: readonly string[]): PdfRow[] {
  return texts.flatMap((text, at) => (text === '' ? [] : [{ text, x, y: from - at * 14 }]));
}

function foot(page: number): PdfRow {
  return { text: `Överenskommelse Kvarnby   ${page} (2)`, x: 60, y: 30, size: 8 };
}

const TITLE_ROWS: readonly PdfRow[] = [
  { text: 'Överenskommelse om samverkan i Kvarnby', y: 790, size: 20 },
  { text: 'Ärendenummer 2021-000345', y: 768, size: 9 },
  { text: 'Antagen av kommunfullmäktige 2021-09-27', y: 754, size: 9 },
];
const LEFT_COLUMN = [
  '1 Bakgrund',
  '',
  'Kvarnby har fler än tvåhundra för-',
  'eningar. De gör kommunen rikare',
  'på möten, kunskap och glädje.',
  '',
  '2 Principer',
  '',
  'Vi har valt fyra principer:',
  '',
  '– dialog',
  '– insyn',
  '– mångfald',
  '– kvalitet',
  '',
  '3 Åtaganden',
  '',
  '3.1 Kommunen åtar sig att',
  '',
  '– föra en dialog om budgeten',
  '   innan den är beslutad',
  '– ha öppna handlingar',
];
const RIGHT_COLUMN = [
  '– söka samarbete kring nya',
  '   mötesplatser',
  '',
  '3.2 Föreningarna åtar sig att',
  '',
  '– berätta för sina medlemmar',
  '   vad som är på gång',
  '– svara på kommunens frågor',
  '',
  '3.3 Tillsammans åtar vi oss att',
  '',
  '– möta nya invånare',
  '',
  '4 Mötesplats',
  '',
  'Ett dialogmöte hålls tre gånger',
  'om året. Kommunen kallar till',
  'mötet och föreningarna leder',
];
const LAST_COLUMN = [
  'det.',
  '',
  '5 Giltighet',
  '',
  'Överenskommelsen gäller till och',
  'med 2025-12-31. Den ses över',
  'senast 2025.',
];

const KVARNBY = {
  title: 'Överenskommelse om samverkan i Kvarnby',
  status: 'antagen',
  dnr: ['2021-000345'],
  principles: ['dialog', 'oppenhetOchInsyn', 'mangfald', 'kvalitet'],
  commitments: { kommun: 3, civil: 2, both: 1, total: 6 },
  chapters: 5,
  subsections: 3,
  forumMinPerYear: 3,
  adopted: { body: 'KF', date: '2021-09-27' },
  validTo: '2025-12-31',
  reviewLatestYear: 2025,
};
