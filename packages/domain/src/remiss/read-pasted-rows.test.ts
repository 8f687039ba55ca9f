import { expect, test } from 'vitest';
import { readPastedRows } from './read-pasted-rows.ts';

const understood = (pasted: string) =>
  readPastedRows(pasted, []).map((row) => (row.ok ? `${row.kind} ${row.name} ${row.email}` : row.why));

test.each([
  ['tab', 'Almviks Ordfront\tinfo@ordfront.example'],
  ['semicolon', 'Almviks Ordfront; info@ordfront.example'],
  ['comma', 'Almviks Ordfront, info@ordfront.example'],
  ['other order', 'info@ordfront.example\tAlmviks Ordfront'],
  ['mail program', 'Almviks Ordfront <info@ordfront.example>'],
  ['quotes', '"Almviks Ordfront";"INFO@ordfront.example"'],
  ['spaces', '  Almviks   Ordfront \t mailto:info@ordfront.example \t'],
  ['invisible marks', '\uFEFFAlmviks Ordfront\tinfo\u200B@ordfront.example'],
])('a name and an e-mail are read: %s', (_, pasted) => {
  expect(understood(pasted)).toEqual(['organisation Almviks Ordfront info@ordfront.example']);
});

test('a comma in a name stays in the name', () => {
  expect(understood('Barn, unga och vuxna i Almvik, info@barn.example')).toEqual([
    'organisation Barn, unga och vuxna i Almvik info@barn.example',
  ]);
  expect(understood('"Barn; unga";info@barn.example')).toEqual(['organisation Barn; unga info@barn.example']);
});

test('a row of headings and empty lines are passed over, and lines keep their numbers', () => {
  const rows = readPastedRows('Remissinstans\tE-postadress\r\n\r\nOrdfront\tinfo@ordfront.example\r\n', []);
  expect(rows).toMatchObject([{ ok: true, line: 3, name: 'Ordfront' }]);
});

test('the third column says what kind it is, else the name does', () => {
  expect(understood('Rådet\trad@almvik.example\tNämnd\nOrdfront\ta@almvik.example\torganisation')).toEqual([
    'body Rådet rad@almvik.example',
    'organisation Ordfront a@almvik.example',
  ]);
  expect(understood('Socialnämnden\tsn@almvik.example')).toEqual(['body Socialnämnden sn@almvik.example']);
});

test.each([
  ['\tinfo@ordfront.example', 'nameMissing'],
  ['info@ordfront.example', 'nameMissing'],
  ['Almviks Ordfront', 'emailMissing'],
  ['Almviks Ordfront\t', 'emailMissing'],
  ['Almviks Ordfront\tinfo.ordfront.example', 'emailInvalid'],
  ['Almviks Ordfront\tinfo@', 'emailInvalid'],
  ['Almviks Ordfront\tinfo@ordfront@example', 'emailInvalid'],
  [`${'x'.repeat(161)}\tinfo@ordfront.example`, 'tooLong'],
  [`Ordfront\t${'x'.repeat(250)}@ordfront.example`, 'tooLong'],
])('a bad row says why: %s', (pasted, why) => {
  expect(understood(pasted)).toEqual([why]);
});

test('a bad row leaves the good ones as they are', () => {
  expect(understood('Ordfront\ta@almvik.example\nUtan adress\nVännerna\tb@almvik.example')).toEqual([
    'organisation Ordfront a@almvik.example',
    'emailMissing',
    'organisation Vännerna b@almvik.example',
  ]);
});

test('the same name twice is a duplicate the second time, whatever its case', () => {
  expect(understood('Ordfront\ta@almvik.example\nORDFRONT\tb@almvik.example')).toEqual([
    'organisation Ordfront a@almvik.example',
    'duplicateInPaste',
  ]);
});

test('somebody who is in the round already is said to be', () => {
  expect(readPastedRows('Ordfront\ta@almvik.example', ['ordfront'])).toEqual([
    { ok: false, line: 1, raw: 'Ordfront\ta@almvik.example', why: 'alreadyRecipient' },
  ]);
});

test('markup is text like any other', () => {
  expect(understood('<b>Ordfront</b>\ta@almvik.example')).toEqual([
    'organisation <b>Ordfront</b> a@almvik.example',
  ]);
});
