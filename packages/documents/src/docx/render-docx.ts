import type { PrintedBlock, PrintedDocument } from '@overens/text/print/printed-document';
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineNumberRestartFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { stackedHeadings } from '../stacked-headings.ts';
import { docxLogo } from './docx-logo.ts';
import type { PrintedLogo } from '../printed-logo.ts';
import { docxLine, type Revisions } from './docx-line.ts';
import { DOCX_BULLETS, docxNumbering, docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { fixedBytes } from './fixed-bytes.ts';
import { newRevisions } from './new-revisions.ts';
import { printableText } from '../printable-text.ts';

/**
 * A document for Word: real headings, lists and tables; compared words are tracked changes that Word can accept or
 * reject one by one, with their causes as comments. Equal documents give equal bytes.
 */
export async function renderDocx(
  printed: PrintedDocument,
  logo: PrintedLogo | null = null,
): Promise<Uint8Array> {
  const revisions = newRevisions(printed);
  const children = [
    ...(logo === null ? [] : [docxLogo(logo, printed.municipality.name)]),
    ...frontMatter(printed),
    ...stackedHeadings(printed.blocks).flatMap((block) => docxBlock(block, revisions)),
  ];
  const file = new Document({
    title: printableText(printed.title),
    creator: printableText(printed.municipality.name),
    lastModifiedBy: printableText(printed.municipality.name),
    styles: docxStyles,
    numbering: docxNumbering,
    comments: { children: revisions.comments },
    sections: [
      {
        properties: {
          page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) } },
          ...(printed.hasLineNumbers
            ? { lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.CONTINUOUS } }
            : {}),
        },
        headers: { default: pageHeader(printed) },
        footers: { default: pageFooter(printed) },
        children,
      },
    ],
  });
  return fixedBytes(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function frontMatter({ title, subtitle, facts }: PrintedDocument): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, suppressLineNumbers: true, children: [run(title)] }),
    ...(subtitle === null ? [] : [unnumbered([run(subtitle, { size: 26 })])]),
    ...facts.map(({ term, value }) => unnumbered([run(`${term}: `, { bold: true }), run(value)])),
  ];
}

function unnumbered(children: TextRun[]): Paragraph {
  return new Paragraph({ suppressLineNumbers: true, spacing: { after: 60 }, children });
}

function docxBlock(block: PrintedBlock, revisions: Revisions) {
  switch (block.kind) {
    case 'heading':
      return [docxLine(block.line, { heading: HEADINGS[block.level], keepNext: true }, revisions)];
    case 'paragraph':
      return [docxLine(block.line, {}, revisions)];
    case 'list':
      return block.items.map((item) =>
        docxLine(item, { numbering: { reference: DOCX_BULLETS, level: 0 } }, revisions),
      );
    case 'table':
      return docxTable(block);
  }
}

function pageHeader({ municipality, stamps }: PrintedDocument): Header {
  const colour = municipality.brandColour.slice(1);
  return new Header({
    children: [
      new Paragraph({
        border: { bottom: { style: 'single', size: 12, space: 4, color: colour } },
        children: [
          run(municipality.name, { size: 18 }),
          ...stamps.map((stamp) => run(`   ${stamp}`, { size: 18, bold: true, color: '8A1C1C' })),
        ],
      }),
    ],
  });
}

function pageFooter({ title }: PrintedDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run(`${title}   `, { size: 18 }),
          new TextRun({ size: 18, children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });
}

function run(text: string, how: { size?: number; bold?: boolean; color?: string } = {}): TextRun {
  return new TextRun({ text: printableText(text), ...how });
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
