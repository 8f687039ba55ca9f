import { expect, test } from 'vitest';
import { isGood, summary } from './summary.mjs';

const good = { name: 'unit', passed: 12, failed: 0, skipped: 0, output: '' };
const bad = { name: 'lint', passed: 0, failed: 1, skipped: 0, output: 'line\n'.repeat(100) };

test('the last line is the count and nothing else', () => {
  expect(summary([good, bad]).at(-1)).toBe('12 passed, 1 failed');
});

test('a failed step is shown again at the end with the first 60 lines it wrote', () => {
  const lines = summary([good, bad]);
  expect(lines).toContain('FAILED: lint');
  expect(lines.filter((line) => line === '    line')).toHaveLength(60);
  expect(lines).toContain('    (40 more lines)');
});

test('a failed suite is shown at the end by the tests that failed in it', () => {
  const suite = { ...bad, name: 'integration', failures: ['a receipt is kept: expected 1 to be 2'] };
  const lines = summary([good, suite]);
  expect(lines).toContain('    a receipt is kept: expected 1 to be 2');
  expect(lines).not.toContain('    line');
});

test('tests that were not run are named with their number', () => {
  expect(summary([{ ...good, skipped: 3 }])).toContain('NOT RUN: 3 in unit');
});

test('a run in which nothing ran is not a good run', () => {
  expect(isGood([])).toBe(false);
  expect(isGood([good])).toBe(true);
  expect(isGood([good, bad])).toBe(false);
});
