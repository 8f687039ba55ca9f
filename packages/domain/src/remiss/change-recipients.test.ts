import { expect, test } from 'vitest';
import { comparableName, type Party } from '../address-book/party.ts';
import {
  aClosedRound,
  aDraftRound,
  anOpenRound,
  aRecipient,
  changeOf,
  closing,
  mails,
  refusalOf,
  whileOpen,
  written,
} from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { decideAddRecipients, decideRemoveRecipient } from './change-recipients.ts';

const party = (number: number, name: string): Party => ({
  id: idOf('pty', number),
  tenantId: idOf('mun', 1),
  version: 1,
  kind: 'organisation',
  name,
  nameKey: comparableName(name),
  email: `nummer${number}@almvik.example`,
});
const parties = [party(1, 'Föreningen 1'), party(11, 'Almviks Ordfront'), party(12, 'Skärgårdens vänner')];
const known = { recipients: [aRecipient(1, { state: 'added' })], parties };
const supply = [50, 51, 52].map((number) => ({
  recipientId: idOf('rcp', number),
  partyId: idOf('pty', number),
  tokenHash: 'c'.repeat(64),
}));
const row = (name: string) => ({ kind: 'organisation' as const, name, email: 'ny@almvik.example' });

test('parties of the address book and new ones are added together, and the new ones enter the book', () => {
  const order = { partyIds: [idOf('pty', 11)], rows: [row('Nya gänget')], supply };
  const change = changeOf(decideAddRecipients(aDraftRound(), known, order, whileOpen));
  expect(change.outcome).toEqual({ added: 2 });
  expect(written(change, 'party')).toMatchObject([{ name: 'Nya gänget', nameKey: 'nya gänget' }]);
  expect(written(change, 'recipient')).toMatchObject([
    { name: 'Almviks Ordfront', progress: { state: 'added' } },
    { name: 'Nya gänget', progress: { state: 'added' }, partyId: idOf('pty', 51) },
  ]);
  expect(mails(change)).toEqual([]);
});

test('a row with the name of a known party is that party, asked at the address in the row', () => {
  const order = { partyIds: [], rows: [row('ALMVIKS  ordfront')], supply };
  const change = changeOf(decideAddRecipients(aDraftRound(), known, order, whileOpen));
  expect(written(change, 'party')).toEqual([]);
  expect(written(change, 'recipient')).toMatchObject([
    { partyId: idOf('pty', 11), name: 'Almviks Ordfront', email: 'ny@almvik.example' },
  ]);
});

test('somebody added while the round is out is invited at once', () => {
  const order = { partyIds: [idOf('pty', 11)], rows: [], supply };
  const change = changeOf(decideAddRecipients(anOpenRound(), known, order, whileOpen));
  expect(written(change, 'recipient')).toMatchObject([{ progress: { state: 'invited', at: whileOpen } }]);
  expect(mails(change)).toEqual([`invitation ${idOf('rcp', 50)}`]);
});

test.each([
  ['already in the round', { partyIds: [idOf('pty', 1)], rows: [], supply }, 'Föreningen 1'],
  [
    'chosen and in a row',
    { partyIds: [idOf('pty', 11)], rows: [row('Almviks ordfront')], supply },
    'Almviks Ordfront',
  ],
  ['in two rows', { partyIds: [], rows: [row('Nya gänget'), row('nya gänget')], supply }, 'Nya gänget'],
])('when somebody is %s nobody is added', (_, order, name) => {
  expect(refusalOf(decideAddRecipients(aDraftRound(), known, order, whileOpen))).toEqual({
    code: 'recipientExists',
    name,
  });
});

test('a party that is not in the address book is not added', () => {
  const order = { partyIds: [idOf('pty', 30)], rows: [], supply };
  expect(refusalOf(decideAddRecipients(aDraftRound(), known, order, whileOpen))).toEqual({
    code: 'notFound',
    what: 'party',
  });
});

test('nobody is added to a round that is over, whether or not its process has noticed', () => {
  const order = { partyIds: [idOf('pty', 11)], rows: [], supply };
  expect(refusalOf(decideAddRecipients(aClosedRound(), known, order, whileOpen)).code).toBe('roundNotOpen');
  expect(refusalOf(decideAddRecipients(anOpenRound(), known, order, closing)).code).toBe('roundNotOpen');
});

test('a recipient is taken out while the round is being prepared, never after', () => {
  const recipient = aRecipient(1, { state: 'added' });
  expect(changeOf(decideRemoveRecipient(aDraftRound(), recipient)).writes).toEqual([
    { remove: 'recipient', id: recipient.id, version: 2 },
  ]);
  expect(refusalOf(decideRemoveRecipient(anOpenRound(), recipient)).code).toBe('roundNotDraft');
});
