import { bulletOf } from '../import/bullet.ts';
import { isAttribution } from '../import/quotation-attribution.ts';
import type { SourceLine } from '../import/source-line.ts';

export type CountedBullets = {
  /** Lines that begin with the text's most used list mark. */
  readonly lines: number;
  /** Those of them that are no item: a quotation's source after a dash. */
  readonly falseOnes: readonly SourceLine[];
};

/** Counts the lines that look like list items by the mark that the text's lists use. */
export function countBullets(lines: readonly SourceLine[]): CountedBullets {
  const byMark = new Map<string, number[]>();
  for (const [index, { text }] of lines.entries()) {
    const mark = bulletOf(text.slice(0, 8))?.trim();
    if (mark === undefined) continue;
    const known = byMark.get(mark);
    if (known) known.push(index);
    else byMark.set(mark, [index]);
  }
  const [most = []] = [...byMark.values()].toSorted((a, b) => b.length - a.length);
  const falseOnes = most.filter((index) => isAttribution(lines, index));
  return { lines: most.length, falseOnes: falseOnes.flatMap((index) => lines[index] ?? []) };
}
