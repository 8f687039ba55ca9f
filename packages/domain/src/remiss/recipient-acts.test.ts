import { expect, test } from 'vitest';
import {
  aDraftRound,
  anOpenRound,
  aRecipient,
  changeOf,
  handedIn,
  mails,
  refusalOf,
  whileOpen,
  written,
} from '../test-support/a-round.ts';
import { decideDecline, decideOpenedLink, decideRenewLink } from './recipient-acts.ts';

test('a new link replaces the old one and is mailed', () => {
  const change = changeOf(decideRenewLink(anOpenRound(), aRecipient(1), 'f'.repeat(64)));
  expect(written(change, 'recipient')).toMatchObject([{ link: { serial: 2, tokenHash: 'f'.repeat(64) } }]);
  expect(mails(change)).toEqual([`newLink ${aRecipient(1).id}`]);
});

test('a link is not renewed before the round is out', () => {
  expect(refusalOf(decideRenewLink(aDraftRound(), aRecipient(1), 'f'.repeat(64)))).toEqual({
    code: 'recipientNotInvited',
  });
});

test('a decline is registered with its note, once', () => {
  const change = changeOf(decideDecline(anOpenRound(), aRecipient(1), { note: ' Ringde. ' }, whileOpen));
  expect(written(change, 'recipient')).toMatchObject([{ progress: { state: 'declined', note: 'Ringde.' } }]);
  const declined = aRecipient(1, { state: 'declined', at: whileOpen, note: '' });
  expect(changeOf(decideDecline(anOpenRound(), declined, { note: '' }, whileOpen)).writes).toEqual([]);
});

test('somebody who has answered has not declined', () => {
  expect(
    refusalOf(decideDecline(anOpenRound(), aRecipient(1, handedIn(1)), { note: '' }, whileOpen)),
  ).toEqual({
    code: 'recipientHasAnswered',
    at: whileOpen,
  });
});

test('the first use of a link is noted, later ones are not', () => {
  expect(written(decideOpenedLink(aRecipient(1), whileOpen), 'recipient')).toMatchObject([
    { progress: { state: 'opened', at: whileOpen } },
  ]);
  const writing = aRecipient(1, { state: 'draft', at: whileOpen });
  expect(decideOpenedLink(writing, whileOpen).writes).toEqual([]);
});
