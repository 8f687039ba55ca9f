import { bulletOf } from './bullet.ts';
import type { SourceLine } from './source-line.ts';

/** Whether a dash names the source of the quotation above it, and so does not begin a list. */
export function isAttribution(lines: readonly SourceLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || !/^[-–—]\s/.test(line.text) || line.text.length > 120) return false;
  if (!/[”"»’]\s*\.?$/.test(before.text.slice(-4)) || bulletOf(before.text) !== null) return false;
  return next === undefined || bulletOf(next.text) === null;
}
