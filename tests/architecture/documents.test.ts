import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const decisions = join(root, 'packages', 'docs', 'decisions');
const pages = [
  join(root, 'README.md'),
  join(root, 'infra', 'README.md'),
  join(root, 'packages', 'docs', 'architecture.md'),
  ...readdirSync(decisions).map((name) => join(decisions, name)),
];

test('every link of the documents leads to a file that is there', () => {
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map((match) => decodeURI(match[1] ?? ''))
      .filter((target) => !existsSync(join(dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('a decision record fits on a page, and its number is its own', () => {
  const names = readdirSync(decisions);
  const numbers = names.map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(names.length);
  const long = names.filter((name) => readFileSync(join(decisions, name), 'utf8').split('\n').length > 60);
  expect(long).toEqual([]);
});
