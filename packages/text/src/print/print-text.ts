import type { AgreementText, TextParagraph, TextSection } from '../model/agreement-text.ts';
import { plainHeading, plainLine, type PrintedBlock } from './printed-document.ts';

/** An agreement's wording as blocks: headings with their numbers, paragraphs, and items that follow each other as one list. */
export function printText(text: Pick<AgreementText, 'sections'>): PrintedBlock[] {
  return text.sections.flatMap((section) => [
    plainHeading(section.level, headingLine(section)),
    ...printParagraphs(section.paragraphs),
  ]);
}

/** Number and heading as they are printed. */
export function headingLine({ number, heading }: Pick<TextSection, 'number' | 'heading'>): string {
  return number === null ? heading : `${number} ${heading}`;
}

function printParagraphs(paragraphs: readonly TextParagraph[]): PrintedBlock[] {
  return gatherItems(paragraphs.map(({ kind, text }) => ({ kind, line: plainLine(text) })));
}

/** Units as blocks: those of a list that follow each other become one list. */
export function gatherItems(
  units: readonly { readonly kind: TextParagraph['kind']; readonly line: ReturnType<typeof plainLine> }[],
): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  for (const { kind, line } of units) {
    const last = blocks.at(-1);
    if (kind === 'paragraph') blocks.push({ kind: 'paragraph', line });
    else if (last?.kind === 'list')
      blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, line] };
    else blocks.push({ kind: 'list', items: [line] });
  }
  return blocks;
}
