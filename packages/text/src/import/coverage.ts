import type { ImportCoverage } from '../findings/import-findings.ts';
import type { LeftOutLine } from './imported-draft.ts';
import type { Block } from './join-blocks.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Counts where each source line that holds something went: into a unit, or out with a reason. Counted from what
 * came out, not from what went in, so that a line lost on the way shows as a sum that is too small.
 * @param besideCount what the format holds beside its running text; all of it is left out with a reason
 */
export function coverageOf(
  lines: readonly SourceLine[],
  blocks: readonly Block[],
  leftOut: readonly LeftOutLine[],
  besideCount: number,
): ImportCoverage {
  const out = new Set(leftOut.filter(({ why }) => why !== 'diaryNumber').map(({ line }) => line));
  const frontMatter = new Set(leftOut.filter(({ why }) => why === 'frontMatter').map(({ line }) => line));
  const inUnits = new Set<number>();
  for (const block of blocks) {
    const isOut = frontMatter.has(block.line);
    for (const line of block.lines)
      if (isOut) out.add(line);
      else inUnits.add(line);
  }
  const all = new Set(lines.flatMap(({ line, alsoLines = [] }) => [line, ...alsoLines]));
  return {
    lines: all.size + besideCount,
    inUnits: inUnits.size,
    leftOut: [...out].filter((line) => !inUnits.has(line) && all.has(line)).length + besideCount,
  };
}
