import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asExpected, printedFacts } from '../test-support/printed-facts.ts';
import { expectedFacts, realTexts } from '../test-support/shared-texts.ts';
import { ImportCoverage } from './import-findings.ts';

const texts = realTexts(Boolean(process.env['CI']));

describe.runIf(texts.length > 0)('real agreements', () => {
  const expected = z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .parse(texts.length > 0 ? expectedFacts() : {});

  test.each(texts)('$name is understood as it must be', async ({ name, bytes }) => {
    const facts = expected[name.slice(0, 3)] ?? {};
    expect(Object.keys(facts).length).toBeGreaterThan(5);
    expect(asExpected(await printedFacts(bytes, name), facts)).toStrictEqual(facts);
  });

  test.each(texts)('every line of $name that holds something is accounted for', async ({ name, bytes }) => {
    const { coverage } = await printedFacts(bytes, name);
    const { lines, inUnits, leftOut } = ImportCoverage.parse(coverage);
    const rows = bytes.toString('utf8').split('\n');
    expect(lines).toBe(rows.filter((row) => row.trim() !== '').length);
    expect(inUnits + leftOut).toBe(lines);
  });

  test.each(texts)('$name is understood alike in older encodings', async ({ name, bytes }) => {
    const facts = expected[name.slice(0, 3)] ?? {};
    const utf16 = Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le');
    expect(asExpected(await printedFacts(utf16, name), facts)).toStrictEqual(facts);
  });
});
