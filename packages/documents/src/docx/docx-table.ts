import type { PrintedBlock } from '@overens/text/print/printed-document';
import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { printableText } from '../printable-text.ts';

/** A table under its caption, whose first row Word repeats on every page. */
export function docxTable({ caption, head, rows }: Extract<PrintedBlock, { kind: 'table' }>) {
  return [
    new Paragraph({ keepNext: true, children: [bold(caption)] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: head.map((text) => cell(bold(text))) }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text) => cell(new TextRun(printableText(text)))),
            }),
        ),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}

function cell(run: TextRun): TableCell {
  return new TableCell({ children: [new Paragraph({ spacing: { after: 40 }, children: [run] })] });
}

function bold(text: string): TextRun {
  return new TextRun({ text: printableText(text), bold: true });
}
