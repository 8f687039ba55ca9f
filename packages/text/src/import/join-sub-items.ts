import type { SourceLine } from './source-line.ts';

/**
 * Short items of a list within an item belong to it: `svara snabbt` over `inom tre dagar` is one commitment with what
 * it consists of, and one unit. Long ones stay units of their own.
 */
export function joinSubItems(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some((line) => depthOf(line) > 0)) return lines;
  const read: SourceLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const parts = subItems(lines, at);
    at += 1 + (parts?.length ?? 0);
    if (line) read.push(parts ? joined(line, parts) : line);
  }
  return read;
}

/** The items within the one at this place; null when there are none, or they are too long to be part of it. */
function subItems(lines: readonly SourceLine[], at: number): readonly SourceLine[] | null {
  const line = lines[at];
  if (!line || line.hint.kind !== 'listItem') return null;
  const depth = depthOf(line);
  const rest = lines.slice(at + 1, at + 1 + MOST_PARTS);
  const end = rest.findIndex((next) => next.hint.kind !== 'listItem' || depthOf(next) <= depth);
  const parts = end < 0 ? rest : rest.slice(0, end);
  const length = parts.reduce((sum, { text }) => sum + text.length, line.text.length);
  const isShort =
    parts.length < MOST_PARTS && length <= LONGEST && parts.every(({ text }) => text.length <= LONGEST_PART);
  return parts.length > 0 && isShort ? parts : null;
}

function joined(line: SourceLine, parts: readonly SourceLine[]): SourceLine {
  const words = parts.map(({ text }) => text.replace(/[,;]$/, '')).join('; ');
  return {
    ...line,
    text: `${line.text.replace(/[:,]$/, '')}: ${words}`,
    alsoLines: [...(line.alsoLines ?? []), ...parts.map((part) => part.line)],
  };
}

function depthOf({ hint }: SourceLine): number {
  return hint.kind === 'listItem' ? (hint.depth ?? 0) : 0;
}

const MOST_PARTS = 12;
const LONGEST = 600;
const LONGEST_PART = 160;
