import type { PrintedBlock } from '@overens/text/print/printed-document';
import { printableText } from './printable-text.ts';

/**
 * The same blocks with no level skipped on the way down: a heading of level 3 straight under one of level 1 becomes
 * level 2. PDF/UA-1 §7.4.2 and WCAG 1.3.1 want it so, and imported texts do not always have it.
 * A heading without words is left out: it would be an empty bookmark.
 */
export function stackedHeadings(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  let above = 0;
  return blocks.filter(saysSomething).map((block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(block.level, above + 1);
    return { ...block, level: above === 1 ? 1 : above === 2 ? 2 : 3 };
  });
}

function saysSomething(block: PrintedBlock): boolean {
  return block.kind !== 'heading' || block.line.runs.some(({ text }) => printableText(text).trim() !== '');
}
