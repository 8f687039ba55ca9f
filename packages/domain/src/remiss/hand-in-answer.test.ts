import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMs, type Instant } from '../kernel/instant.ts';
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
import { idOf } from '../test-support/ids.ts';
import { decideHandIn } from './hand-in-answer.ts';

const received = (receivedAt: Instant, number = 7) => ({
  answerId: idOf('ans', number),
  receivedAt,
  values: { pages: { helhet: { stance: 'tillstyrker' } }, sections: {} },
  signatory: { name: 'Nils Ek', role: 'ordförande' },
  contentHash: 'e'.repeat(64),
});

test('an answer is numbered, receipted and kept as it was handed in', () => {
  const change = changeOf(decideHandIn(anOpenRound(), aRecipient(1), received(whileOpen)));
  expect(change.outcome).toMatchObject({ number: 1, timing: 'inTime', receivedAt: whileOpen });
  expect(change.outcome.receiptNumber).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(written(change, 'answer')).toMatchObject([
    { signatory: { name: 'Nils Ek' }, textHash: 'a'.repeat(64) },
  ]);
  expect(mails(change)).toEqual([`receipt ${aRecipient(1).id}`]);
});

test('an answer is in time if and only if it is received before the closing instant', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (ms) => {
      const change = changeOf(decideHandIn(anOpenRound(), aRecipient(1), received(addMs(closing, ms))));
      expect(change.outcome.timing).toBe(ms < 0 ? 'inTime' : 'late');
    }),
  );
});

test('a late answer is received and flagged', () => {
  const change = changeOf(decideHandIn(aClosedRound(), aRecipient(1), received(closing)));
  expect(written(change, 'recipient')).toMatchObject([{ progress: { state: 'handedIn', timing: 'late' } }]);
});

test('a replacement in time is a new version and is the one that counts', () => {
  const before = aRecipient(1, handedIn(3));
  const change = changeOf(decideHandIn(anOpenRound(), before, received(whileOpen, 4)));
  expect(change.outcome.number).toBe(2);
  expect(written(change, 'recipient')).toMatchObject([
    { progress: { answerId: idOf('ans', 4), versions: 2 } },
  ]);
});

test('a late replacement is kept but does not take the place of the one in time', () => {
  const before = aRecipient(1, handedIn(3));
  const change = changeOf(decideHandIn(aClosedRound(), before, received(closing, 4)));
  expect(written(change, 'answer')).toHaveLength(1);
  expect(written(change, 'recipient')).toMatchObject([
    { progress: { answerId: idOf('ans', 3), versions: 2, timing: 'inTime' } },
  ]);
});

test('of several late answers the first counts', () => {
  const before = aRecipient(1, handedIn(3, 'late'));
  const change = changeOf(decideHandIn(aClosedRound(), before, received(addMs(closing, 60_000), 4)));
  expect(written(change, 'recipient')).toMatchObject([
    { progress: { answerId: idOf('ans', 3), versions: 2 } },
  ]);
});

test('somebody who declined may answer after all', () => {
  const declined = aRecipient(1, { state: 'declined', at: whileOpen, note: 'Hinner inte.' });
  expect(changeOf(decideHandIn(anOpenRound(), declined, received(whileOpen))).outcome.number).toBe(1);
});

test('nobody answers a round that is not out, or that they were never invited to', () => {
  expect(refusalOf(decideHandIn(aDraftRound(), aRecipient(1), received(whileOpen)))).toEqual({
    code: 'roundNotOpen',
    status: 'draft',
  });
  expect(
    refusalOf(decideHandIn(anOpenRound(), aRecipient(1, { state: 'added' }), received(whileOpen))),
  ).toEqual({
    code: 'recipientNotInvited',
  });
});
