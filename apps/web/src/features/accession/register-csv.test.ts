import { Instant } from '@overens/domain/kernel/instant';
import { idOf } from '@overens/domain/test-support/ids';
import type { AccessionView, JoiningRow } from '@overens/usecases/accession/accession-views';
import { expect, test } from 'vitest';
import { registerCsv } from './register-csv.ts';

const at = Instant.parse('2027-03-01T12:00:00.000Z');

const row = (name: string): JoiningRow => ({
  id: idOf('jng', 1),
  partyId: idOf('pty', 1),
  name,
  joiner: { kind: 'organisation', orgNumber: null, capacity: 'bada', signatory: null },
  arrival: { channel: 'online', at },
  receiptNumber: 'K7QM-2X9D',
  progress: { state: 'joined', at },
  questions: [],
  versions: [{ textVersionId: idOf('txt', 1), number: 1, at }],
  hasVersionInForce: true,
  isBoundToAnnulled: false,
  contact: null,
  book: { entry: 'same' },
});

function linesOf(joinings: JoiningRow[]): string[] {
  const view: Pick<AccessionView, 'joinings'> = { joinings };
  return registerCsv(view).split('\r\n');
}

test('the register opens as a Swedish spreadsheet: one row each, with its heads', () => {
  const [heads, first, end] = linesOf([row('Almviks kör')]);
  expect(heads).toMatch(/^\uFEFF"Namn";"Organisationsnummer"/);
  expect(first).toMatch(/^"Almviks kör";"";"organisation"/);
  expect(first?.split(';')).toHaveLength(heads?.split(';').length ?? 0);
  expect(end).toBe('');
});

test('a name from the public is never a formula, and its quotation marks stay', () => {
  expect(linesOf([row('=HYPERLINK("x")')])[1]).toMatch(/^"'=HYPERLINK\(""x""\)"/);
});
