import type { Block } from './join-blocks.ts';

/** A block's words as they are printed: a heading with its number. */
export function wordsOf(block: Block | undefined): string {
  if (!block) return '';
  if (block.kind !== 'heading') return block.text;
  return block.number === null ? block.heading : `${block.number} ${block.heading}`;
}
