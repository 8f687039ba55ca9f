import { expect, test } from 'vitest';
import { inventedFiles } from '../test-support/invented-files.ts';
import { inventedTexts } from '../test-support/invented-texts.ts';
import { asExpected, printedFacts } from '../test-support/printed-facts.ts';
import { ImportCoverage, ImportQuestion } from './import-findings.ts';

const texts = [...inventedTexts(), ...(await inventedFiles())];

test('there are agreements of several kinds to read', () => {
  expect(texts.length).toBeGreaterThanOrEqual(19);
  expect(new Set(texts.map(({ name }) => name.split('.').at(-1)))).toEqual(
    new Set(['txt', 'md', 'html', 'docx', 'pdf']),
  );
});

test.each(texts)('$name is understood as it must be', async ({ name, bytes, expected }) => {
  expect(asExpected(await printedFacts(bytes, name), expected)).toStrictEqual(expected);
});

test.each(texts)(
  'every line of $name is accounted for, and its questions are numbered',
  async ({ name, bytes }) => {
    const { coverage, questions } = await printedFacts(bytes, name);
    const { lines, inUnits, leftOut } = ImportCoverage.parse(coverage);
    expect(inUnits + leftOut).toBe(lines);
    const numbers = ImportQuestion.array()
      .parse(questions)
      .map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  },
);

test.each(texts.filter(({ name }) => name.endsWith('.txt')))(
  '$name is understood alike saved on an old machine',
  async ({ name, bytes, expected }) => {
    const rows = Buffer.from(bytes)
      .toString('utf8')
      .replaceAll('–', '-')
      .replaceAll('•', '-')
      .replaceAll('\n', '\r\n');
    const alike: typeof expected = JSON.parse(JSON.stringify(expected).replaceAll('–', '-'));
    expect(asExpected(await printedFacts(Buffer.from(rows, 'latin1'), name), alike)).toStrictEqual(alike);
  },
);
