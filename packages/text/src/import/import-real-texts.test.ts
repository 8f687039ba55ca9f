import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imported } from '../test-support/import-case.ts';
import { lettersMissing } from '../test-support/letters-missing.ts';

const SHARED = join(import.meta.dirname, '../../../../../shared');
const REAL_TEXTS = join(SHARED, 'seeds');
const files = existsSync(REAL_TEXTS) ? readdirSync(REAL_TEXTS).filter((name) => name.endsWith('.txt')) : [];

if (files.length === 0 && process.env['CI']) throw new Error(`no real texts in ${REAL_TEXTS}`);
// oxlint-disable-next-line no-console -- what is left out must be heard
if (files.length === 0) console.warn(`0 real texts read: ${REAL_TEXTS} is absent; 2 test groups left out`);

describe.runIf(files.length > 0)('real agreements', () => {
  test.each(files)('%s loses no letter on the way in', async (name) => {
    const bytes = readFileSync(join(REAL_TEXTS, name));
    const draft = await imported(bytes, name);
    expect(lettersMissing(bytes.toString('utf8'), draft)).toEqual([]);
  });

  test('the draft on remiss in 2024 has its chapters, subsections and principles', async () => {
    const name = files.find((file) => file.startsWith('000_')) ?? '';
    const draft = await imported(readFileSync(join(REAL_TEXTS, name)), name);
    const expected: unknown = JSON.parse(readFileSync(join(SHARED, 'expected-import.json'), 'utf8'));
    const { sections } = draft.text;
    expect(expected).toMatchObject({
      '000': {
        chapters: sections.filter(({ level }) => level === 1).length,
        subsections: sections.filter(({ level }) => level === 2).length,
        dnr: [draft.leftOut.find(({ why }) => why === 'diaryNumber')?.text.slice(5, -1)],
      },
    });
    const second = sections.findIndex(({ number }) => number === '2');
    const third = sections.findIndex(({ number }) => number === '3');
    expect(sections.slice(second + 1, third).map(({ level }) => level)).toEqual([3, 3, 3, 3, 3, 3, 3]);
    expect(sections[third]?.paragraphs.filter(({ kind }) => kind === 'listItem')).toHaveLength(18);
  });
});
