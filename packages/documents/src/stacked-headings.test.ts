import { plainHeading } from '@overens/text/print/printed-document';
import { expect, test } from 'vitest';
import { stackedHeadings } from './stacked-headings.ts';

const levelsOf = (levels: readonly (1 | 2 | 3)[]): number[] =>
  stackedHeadings(levels.map((level) => plainHeading(level, 'Rubrik'))).flatMap((block) =>
    block.kind === 'heading' ? [block.level] : [],
  );

test('no level is skipped on the way down', () => {
  expect(levelsOf([1, 3])).toEqual([1, 2]);
  expect(levelsOf([3, 1, 2, 3])).toEqual([1, 1, 2, 3]);
});

test('headings that stand beside each other stay beside each other', () => {
  expect(levelsOf([1, 3, 3, 3, 1, 2, 3, 3])).toEqual([1, 2, 2, 2, 1, 2, 3, 3]);
});

test('a heading without words is left out', () => {
  expect(stackedHeadings([plainHeading(1, ' ')])).toEqual([]);
});
