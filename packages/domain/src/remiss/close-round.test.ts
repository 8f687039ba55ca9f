import { expect, test } from 'vitest';
import { addMs } from '../kernel/instant.ts';
import {
  aClosedRound,
  aDraftRound,
  anOpenRound,
  aRecipient,
  changeOf,
  closing,
  handedIn,
  mails,
  refusalOf,
  whileOpen,
  written,
} from '../test-support/a-round.ts';
import { decideCloseRound, decideCloseRoundEarly } from './close-round.ts';

test('a round closes on its instant, not a millisecond before', () => {
  expect(refusalOf(decideCloseRound(anOpenRound(), addMs(closing, -1)))).toEqual({
    code: 'notYetDue',
    closesAt: closing,
  });
  const change = changeOf(decideCloseRound(anOpenRound(), closing));
  expect(written(change, 'round')).toMatchObject([{ status: 'closed', closing: { how: 'onTime' } }]);
});

test('a round that closes late keeps the instant it should have closed', () => {
  const change = changeOf(decideCloseRound(anOpenRound(), addMs(closing, 3_600_000)));
  expect(written(change, 'round')).toMatchObject([{ closesAt: closing }]);
  expect(change.facts).toMatchObject([{ type: 'remiss.closed', data: { closesAt: closing } }]);
});

test('closing a closed round changes nothing', () => {
  expect(changeOf(decideCloseRound(aClosedRound(), closing)).writes).toEqual([]);
});

test('a round that never opened does not close', () => {
  expect(refusalOf(decideCloseRound(aDraftRound(), closing))).toEqual({
    code: 'roundNotOpen',
    status: 'draft',
  });
});

const recipients = [
  aRecipient(1),
  aRecipient(2, handedIn(2)),
  aRecipient(3, { state: 'declined', at: whileOpen, note: '' }),
  aRecipient(4, { state: 'draft', at: whileOpen }),
];

test('closing early is told to everyone invited, with the reason kept', () => {
  const change = changeOf(
    decideCloseRoundEarly(anOpenRound(), recipients, { reason: ' Ärendet dras tillbaka. ' }, whileOpen),
  );
  expect(mails(change)).toEqual([1, 2, 3, 4].map((number) => `closedEarly ${aRecipient(number).id}`));
  expect(written(change, 'round')).toMatchObject([
    { closesAt: whileOpen, closing: { how: 'early', reason: 'Ärendet dras tillbaka.', at: whileOpen } },
  ]);
});

test('closing early needs a reason', () => {
  expect(refusalOf(decideCloseRoundEarly(anOpenRound(), recipients, { reason: '  ' }, whileOpen))).toEqual({
    code: 'reasonMissing',
  });
});

test('a round past its instant cannot be closed early, whether or not its process has noticed', () => {
  const order = { reason: 'Ärendet dras tillbaka.' };
  const refused = { code: 'roundNotOpen', status: 'closed' };
  expect(refusalOf(decideCloseRoundEarly(anOpenRound(), recipients, order, closing))).toEqual(refused);
  expect(refusalOf(decideCloseRoundEarly(aClosedRound(), recipients, order, whileOpen))).toEqual(refused);
});
