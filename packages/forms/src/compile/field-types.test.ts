import { describe, expect, test } from 'vitest';
import { aForm, sv } from '../testing/a-form.ts';
import { compileForm } from './compile-form.ts';

/** Parses one value of one field: the value as it is kept, or the codes of what is wrong. */
function parse(field: Readonly<Record<string, unknown>>, value: unknown): unknown {
  const form = compileForm(aForm([{ key: 'a', label: sv('A'), ...field }]), []);
  const parsed = form.parseUnit('page:p', { a: value });
  return parsed.ok ? parsed.value['a'] : parsed.refusal.map((issue) => issue.reason.code);
}

describe('a number', () => {
  const number = { type: 'number', decimals: 2, min: 0, max: 2000 };
  test.each([
    ['1 234,5', 1234.5],
    ['12', 12],
    [7.25, 7.25],
    ['-0', 0],
    ['1,234', ['tooManyDecimals']],
    ['−1', ['tooSmall']],
    ['2001', ['tooLarge']],
    ['tolv', ['notANumber']],
    ['1e400', ['notANumber']],
    [Number.NaN, ['notANumber']],
    [true, ['notANumber']],
    ['', undefined],
  ])('written as %j', (written, kept) => {
    expect(parse(number, written)).toEqual(kept);
  });
});

describe('a date', () => {
  const date = { type: 'date', min: '2027-01-01', max: '2028-12-31' };
  test.each([
    ['2028-02-29', '2028-02-29'],
    ['2027-02-29', ['notADate']],
    ['1 mars', ['notADate']],
    ['2026-12-31', ['tooEarly']],
    ['2029-01-01', ['tooLate']],
    [20270301, ['notADate']],
  ])('given as %j', (given, kept) => {
    expect(parse(date, given)).toEqual(kept);
  });
});

describe('boxes and options', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: sv(value) }));

  test('a required box must be ticked', () => {
    expect(parse({ type: 'boolean', required: true }, false)).toEqual(['mustBeTicked']);
    expect(parse({ type: 'boolean', required: true }, true)).toBe(true);
  });

  test('ticked options are kept in the order they are offered, once each', () => {
    expect(parse({ type: 'multichoice', options }, ['c', 'a', 'c'])).toEqual(['a', 'c']);
  });

  test.each([
    [['a'], ['tooFewChoices']],
    [['a', 'b', 'c'], ['tooManyChoices']],
    [['x'], ['notAnOption']],
    ['a', ['wrongShape']],
    [[], ['choiceMissing']],
  ])('two of three: %j', (ticked, codes) => {
    expect(parse({ type: 'multichoice', options, min: 2, max: 2, required: true }, ticked)).toEqual(codes);
  });
});

describe('files', () => {
  const file = { sha256: 'a'.repeat(64), name: 'Bilaga.PDF', bytes: 1000 };
  const field = { type: 'file', endings: ['pdf'], maxFiles: 1, maxBytes: 1000 };

  test.each([
    [[file], [file]],
    [[file, file], ['tooManyFiles']],
    [[{ ...file, name: 'virus.exe' }], ['fileKindRefused']],
    [[{ ...file, bytes: 1001 }], ['fileTooLarge']],
    [[{ ...file, sha256: '../../etc' }], ['wrongShape']],
    [[], undefined],
  ])('%j', (files, kept) => {
    expect(parse(field, files)).toEqual(kept);
  });
});

describe('rows', () => {
  const field = {
    type: 'group',
    rowTitle: sv('Kontakt'),
    maxRows: 2,
    fields: [
      { type: 'text', key: 'namn', label: sv('Namn'), required: true },
      { type: 'boolean', key: 'kassor', label: sv('Kassör') },
      {
        type: 'text',
        key: 'konto',
        label: sv('Konto'),
        required: true,
        visibleIf: { var: 'row.kassor' },
      },
    ],
  };
  const form = compileForm(aForm([{ key: 'a', label: sv('Kontakter'), ...field }]), []);

  test('empty rows are left out and hidden answers in a row are dropped', () => {
    const rows = [{ namn: '' }, { namn: 'Siv', kassor: false, konto: 'dold' }, {}];
    expect(form.parseUnit('page:p', { a: rows })).toEqual({
      ok: true,
      value: { a: [{ namn: 'Siv', kassor: false }] },
    });
  });

  test('an issue points at the row as it stands in the form, empty rows counted', () => {
    const parsed = form.parseUnit('page:p', { a: [{}, { kassor: true }] });
    expect(parsed.ok ? [] : parsed.refusal.map((issue) => [issue.name, issue.message])).toEqual([
      ['pages.p.a.1.namn', 'Fyll i ”Namn”.'],
      ['pages.p.a.1.konto', 'Fyll i ”Konto”.'],
    ]);
  });

  test('more rows than allowed are refused', () => {
    expect(parse(field, [{ namn: 'a' }, { namn: 'b' }, { namn: 'c' }])).toEqual(['tooManyRows']);
  });

  test('an unknown field in a row is refused', () => {
    expect(parse(field, [{ namn: 'a', lon: 1 }])).toEqual(['unknownField']);
  });
});

describe('what is worked out', () => {
  const form = compileForm(
    aForm([
      { type: 'text', key: 'a', label: sv('A') },
      {
        type: 'computed',
        key: 'svarat',
        label: sv('Svarat'),
        expression: { '!': { missing: ['pages.p.a'] } },
        whenTrue: sv('Ja'),
        whenFalse: sv('Nej'),
      },
    ]),
    [],
  );

  test('a computed value is worked out, whatever the browser says', () => {
    expect(form.parseUnit('page:p', { a: 'x', svarat: false })).toEqual({
      ok: true,
      value: { a: 'x', svarat: true },
    });
  });

  test('a unit with nothing but computed values is empty', () => {
    expect(form.parseUnit('page:p', { a: '' })).toEqual({ ok: true, value: {} });
  });
});
