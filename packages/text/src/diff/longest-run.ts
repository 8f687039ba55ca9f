/** The indexes of a longest rising run in a list of different numbers, in order: what kept its place. */
export function longestRun(order: readonly number[]): number[] {
  // `ends[n]` is the index of the smallest number that a run of length n + 1 can end with.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, value] of order.entries()) {
    const length = firstAtLeast(ends, order, value);
    before.push(ends[length - 1] ?? NONE);
    ends[length] = index;
  }
  const run: number[] = [];
  for (let index = ends.at(-1) ?? NONE; index !== NONE; index = before[index] ?? NONE) run.push(index);
  return run.toReversed();
}

/** Where in the ends, which rise, the first one is that is not below the value. */
function firstAtLeast(ends: readonly number[], order: readonly number[], value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((order[ends[middle] ?? NONE] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE = -1;
