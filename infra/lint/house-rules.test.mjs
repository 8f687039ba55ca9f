import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const rules = fileURLToPath(new URL('house-rules.mjs', import.meta.url));
const oxlint = fileURLToPath(new URL('../../node_modules/oxlint/bin/oxlint', import.meta.url));

function complaints(source) {
  const folder = mkdtempSync(join(tmpdir(), 'overens-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = {
    jsPlugins: [rules],
    rules: { 'house/no-wall-clock': 'error', 'house/no-chance': 'error' },
  };
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'it.ts'), source);
  try {
    execFileSync(
      process.execPath,
      [oxlint, '-A', 'all', '-D', 'house/no-wall-clock', '-D', 'house/no-chance', 'it.ts'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    return '';
  } catch (error) {
    return error.stdout;
  }
}

test(
  'reading the wall clock is found in every way it is written, and chance too',
  { timeout: 30_000 },
  () => {
    const clock = ['Date.now()', 'new Date()', 'Date()', 'Temporal.Now.instant()'];
    const lines = [...clock, 'Math.random()'].map((expression, at) => `export const x${at} = ${expression};`);
    const found = complaints(lines.join('\n'));
    expect(found.match(/Only the clock module/g)).toHaveLength(clock.length);
    expect(found.match(/Chance is not repeatable/g)).toHaveLength(1);
  },
);

test('a moment that is given may be made into a date', { timeout: 30_000 }, () => {
  expect(complaints('export const at = (instant: string) => new Date(instant);')).toBe('');
});
