import { frameWords } from './sv/frame.ts';

/** The document's title, for pages that learn it together with the rest of their content. */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, frameWords.product].join(' – ');
}
