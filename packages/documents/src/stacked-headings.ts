import type { PrintedBlock } from '@overens/text/print/printed-document';
import { printableText } from './printable-text.ts';

/**
 * The same blocks with no level skipped on the way down: headings of level 3 straight under one of level 1 become
 * level 2, all of them, so that those beside each other stay so. PDF/UA-1 §7.4.2 and WCAG 1.3.1 want it so, and
 * imported texts do not always have it. A heading without words is left out: it would be an empty bookmark.
 */
export function stackedHeadings(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  const above: number[] = [];
  return blocks.filter(saysSomething).map((block) => {
    if (block.kind !== 'heading') return block;
    while ((above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    return { ...block, level: above.length === 1 ? 1 : above.length === 2 ? 2 : 3 };
  });
}

function saysSomething(block: PrintedBlock): boolean {
  return block.kind !== 'heading' || block.line.runs.some(({ text }) => printableText(text).trim() !== '');
}
