import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StageKind } from '@overens/domain/process/stage-kind';
import { RemissStance } from '@overens/domain/remiss/remiss-answer';
import { expect, test } from 'vitest';

const domain = fileURLToPath(new URL('../../packages/domain/src', import.meta.url));
const page = readFileSync(new URL('../../packages/docs/glossary.md', import.meta.url), 'utf8');

/** Every row: the identifier, and the file it is said to be in. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.ts`'))
  .map((line) => {
    const [identifier, file] = [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    if (identifier === undefined || file === undefined) throw new Error(`Unreadable row: ${line}`);
    return { identifier, file };
  });

test('every identifier of the glossary is in the file that the glossary names', () => {
  expect(rows.length).toBeGreaterThan(50);
  const missing = rows.filter(({ identifier, file }) => {
    const source = readFileSync(join(domain, file), 'utf8');
    return !new RegExp(`\\b${identifier}\\b`).test(source);
  });
  expect(missing).toEqual([]);
});

test('no identifier is in the glossary twice', () => {
  const names = rows.map(({ identifier }) => identifier);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every schema of the domain, every stage kind and every stance is in the glossary', () => {
  const explained = new Set(rows.map(({ identifier }) => identifier));
  const used = [...domainSchemas(), ...StageKind.options, ...RemissStance.options];
  expect(used.filter((name) => !explained.has(name))).toEqual([]);
});

/** The exported schemas of the domain; `kernel` and `registry` hold no terms of their own. */
function domainSchemas(): string[] {
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => !/^(kernel|registry|test-support)\//.test(file));
  return files.flatMap((file) => {
    const source = readFileSync(join(domain, file), 'utf8');
    return [...source.matchAll(/^export const ([A-Z][a-z]\w*) = z\b/gm)].map((match) => match[1] ?? '');
  });
}
