/** A run of words that stood in both wordings, in the old one only, or in the new one only. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What was changed between two wordings, word by word, in the fewest changes. The parts that are not `added` joined
 * are the old wording, those that are not `removed` are the new one, white space and all. Wordings so long that the
 * comparison would cost seconds are told as wholly replaced.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  // Most of a text is as it was: that costs nothing to tell.
  if (before === after) return asParts('same', before === '' ? [] : [before]);
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, now);
  const end = commonEnd(old.slice(start), now.slice(start));
  const oldMiddle = old.slice(start, old.length - end);
  const newMiddle = now.slice(start, now.length - end);
  return joined([
    ...asParts('same', old.slice(0, start)),
    ...middleParts(oldMiddle, newMiddle),
    ...asParts('same', old.slice(old.length - end)),
  ]);
}

/** A word with the white space after it; what cannot be cut stays whole. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
}

function middleParts(old: readonly string[], now: readonly string[]): DiffPart[] {
  if (old.length * now.length > MOST_CELLS) return [...asParts('removed', old), ...asParts('added', now)];
  return walk(old, now, longestCommon(old, now));
}

/** The length of the longest common subsequence of every pair of tails: row by row, one row a word of the old. */
function longestCommon(old: readonly string[], now: readonly string[]): Uint16Array {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]): Int32Array =>
    Int32Array.from(words, (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    });
  const [olds, news] = [numbered(old), numbered(now)];
  const width = now.length + 1;
  const cells = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const [row, below] = [i * width, (i + 1) * width];
    for (let j = now.length - 1; j >= 0; j -= 1) {
      cells[row + j] =
        olds[i] === news[j]
          ? (cells[below + j + 1] ?? 0) + 1
          : Math.max(cells[below + j] ?? 0, cells[row + j + 1] ?? 0);
    }
  }
  return cells;
}

function walk(old: readonly string[], now: readonly string[], cells: Uint16Array): DiffPart[] {
  const width = now.length + 1;
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const [before, after] = [old[i] ?? '', now[j] ?? ''];
    if (before === after) {
      parts.push({ kind: 'same', text: before });
      i += 1;
      j += 1;
    } else if ((cells[(i + 1) * width + j] ?? 0) >= (cells[i * width + j + 1] ?? 0)) {
      parts.push({ kind: 'removed', text: before });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: after });
      j += 1;
    }
  }
  return [...parts, ...asParts('removed', old.slice(i)), ...asParts('added', now.slice(j))];
}

function asParts(kind: DiffPart['kind'], words: readonly string[]): DiffPart[] {
  return words.map((text) => ({ kind, text }));
}

/**
 * Runs of one kind as one part. A lone space between two changes is taken into them, so that a rewritten phrase reads
 * as one phrase out and one in, not as confetti.
 */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: { kind: DiffPart['kind']; text: string }[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const next = parts[index + 1];
    const isBetweenChanges =
      text.trim() === '' && removed !== '' && added !== '' && next !== undefined && next.kind !== 'same';
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isBetweenChanges) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === 'same') last.text += text;
      else runs.push({ kind, text });
    }
  }
  flush();
  return runs;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  return commonStart(one.toReversed(), other.toReversed());
}

/** Two thousand words against two thousand: some 30 ms and 8 MB. */
const MOST_CELLS = 4_000_000;
