import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestRun } from './longest-run.ts';

test('what is in order is kept whole', () => {
  expect(longestRun([])).toEqual([]);
  expect(longestRun([0, 1, 2])).toEqual([0, 1, 2]);
});

test('one that was moved is left out', () => {
  expect(longestRun([3, 0, 1, 2])).toEqual([1, 2, 3]);
  expect(longestRun([1, 2, 3, 0])).toEqual([0, 1, 2]);
});

test('no run is longer', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 9 });
  fc.assert(
    fc.property(numbers, (order) => {
      const run = longestRun(order).map((index) => order[index] ?? -1);
      expect(run).toEqual(run.toSorted((a, b) => a - b));
      expect(run.length).toBe(longest(order, -1));
    }),
  );
});

/** The same by trying everything. */
function longest([first, ...rest]: readonly number[], above: number): number {
  if (first === undefined) return 0;
  const without = longest(rest, above);
  return first > above ? Math.max(without, 1 + longest(rest, first)) : without;
}
