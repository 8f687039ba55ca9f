import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imported, refused } from '../test-support/import-case.ts';
import { lettersMissing } from '../test-support/letters-missing.ts';
import { importDraft } from './import-text.ts';
import { ImportedDraft } from './imported-draft.ts';
import { processorMs } from '../test-support/processor-time.ts';

const words = fc.array(
  fc.constantFrom('vi', 'möts', 'Råd', 'och', 'sam-', 'års', '12', 'Överenskommelse', 'bygd'),
  {
    minLength: 1,
    maxLength: 30,
  },
);
const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '',
    '\f',
    '3',
    'Sida 4',
    'UTKAST',
    '---',
    'Innehåll',
    'Mål....... 4',
    'Mål\t4',
    '**',
    '#',
  ),
  fc
    .tuple(
      fc.constantFrom('1. ', '1.1 ', '2. ', '2 ', '# ', '## ', '- ', '• ', '* ', '**', '', '', '\t'),
      words,
      fc.constantFrom('', '.', ':', '**', '-', ' 7'),
    )
    .map(([start, middle, end]) => `${start}${middle.join(' ')}${end}`),
);
const agreementLike = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));

describe('any input', () => {
  test('no line of a text is lost, whatever its shape', async () => {
    await fc.assert(
      fc.asyncProperty(agreementLike, async (text) => {
        const result = await importDraft({ pasted: text });
        const missing = result.ok ? lettersMissing(text, result.value) : [];
        expect(missing).toEqual([]);
        expect(isSound(result) && (result.ok || result.refusal.code === 'empty')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('bytes of any kind give a draft or a refusal, never a crash', async () => {
    const starts = ['', '504b0304', '504b0506', 'd0cf11e0a1b11ae1', 'fffe', 'feff', 'efbbbf', '25504446'];
    const bytes = fc
      .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }))
      .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'hex'), rest]));
    const filename = fc.oneof(
      fc.constantFrom('a.txt', 'a.docx', 'a', '.docx', '../../a.txt', 'a.pdf'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(bytes, filename, async (content, name) => {
        const result = await importDraft({ filename: name, bytes: content });
        expect(isSound(result)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('any string can be pasted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (pasted) => {
        expect(isSound(await importDraft({ pasted }))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('time is linear', () => {
  const MB = 1024 * 1024;
  const LONGEST_MS = 10_000;
  const fill = (piece: string) => piece.repeat(Math.ceil((5 * MB) / piece.length)).slice(0, 5 * MB);

  test.each([
    'a',
    ' ',
    'a ',
    '1. A',
    '**',
    '*a',
    '. ',
    '…',
    '-',
    'a-',
    '# ',
    '\t1',
    '"',
    '<',
    '1.1.',
    '(dnr ',
    'åäö ',
    ': ',
  ])('one line of 5 MB of "%s" is read in seconds', async (piece) => {
    const startedMs = processorMs();
    await importDraft({ pasted: `1. Mål\n\n${fill(piece)}` });
    await importDraft({ pasted: fill(piece) });
    expect(processorMs() - startedMs).toBeLessThan(LONGEST_MS);
  });

  test.each([
    'a\n',
    '\n',
    '3\n',
    '1. A\n\n',
    'a-\n',
    '**a\n',
    '- a\n',
    'Mål....4\n',
    '\f',
    'A\n\n',
    'Råd\n\na, b.\n',
  ])('5 MB of rows like %j are read or refused in seconds', async (piece) => {
    const startedMs = processorMs();
    await importDraft({ pasted: fill(piece) });
    expect(processorMs() - startedMs).toBeLessThan(LONGEST_MS);
  });

  test('one line of 5 MB is kept whole', async () => {
    const draft = await imported(`1. Mål\n\n${fill('ord ')}`);
    expect(draft.text.sections[0]?.paragraphs[0]?.text).toHaveLength(5 * MB - 1);
  });

  test('more rows and paragraphs than any agreement has are refused with how many there were', async () => {
    const rows = (count: number) => refused('Ett ord.\n\n'.repeat(count));
    expect(await rows(30_000)).toEqual({
      code: 'tooManySections',
      unit: 'paragraph',
      count: 30_000,
      max: 20_000,
    });
    expect(await rows(300_000)).toEqual({
      code: 'tooManySections',
      unit: 'line',
      count: 300_000,
      max: 100_000,
    });
  });
});

/** A refusal, or a draft that its own schema accepts (unique ids, no empty text). */
function isSound(result: Awaited<ReturnType<typeof importDraft>>): boolean {
  return !result.ok || ImportedDraft.safeParse(result.value).success;
}
