import { expect, test } from 'vitest';
import {
  aDraftRound,
  anOpenRound,
  aRecipient,
  at,
  changeOf,
  closing,
  handedIn,
  mails,
  whileOpen,
  written,
} from '../test-support/a-round.ts';
import { decideRemind } from './remind.ts';

const firstDue = at('2026-11-06T08:00:00.000Z');
const secondDue = at('2026-11-19T08:00:00.000Z');
const recipients = [
  aRecipient(1),
  aRecipient(2, { state: 'opened', at: whileOpen }),
  aRecipient(3, { state: 'draft', at: whileOpen }),
  aRecipient(4, handedIn(4)),
  aRecipient(5, { state: 'declined', at: whileOpen, note: '' }),
  aRecipient(6, { state: 'added' }),
];

test('those who were invited and have neither answered nor declined are reminded', () => {
  const change = changeOf(decideRemind(anOpenRound(), recipients, firstDue));
  expect(mails(change)).toEqual([1, 2, 3].map((number) => `reminder ${aRecipient(number).id}`));
  expect(written(change, 'round')).toMatchObject([{ remindersDone: ['first'] }]);
});

test('a reminder is sent once', () => {
  const done = anOpenRound({ remindersDone: ['first'] });
  expect(changeOf(decideRemind(done, recipients, firstDue)).owed).toEqual([]);
});

test('nobody is reminded before the reminder is due', () => {
  expect(changeOf(decideRemind(anOpenRound(), recipients, whileOpen)).owed).toEqual([]);
});

test('when two have come due meanwhile only the latest is sent, and both are done', () => {
  const change = changeOf(decideRemind(anOpenRound(), [aRecipient(1)], secondDue));
  expect(change.facts).toMatchObject([{ data: { reminder: 'second' } }]);
  expect(written(change, 'round')).toMatchObject([{ remindersDone: ['first', 'second'] }]);
});

test('nobody is reminded after the closing instant, or about a round that is not out', () => {
  expect(changeOf(decideRemind(anOpenRound(), recipients, closing)).owed).toEqual([]);
  expect(changeOf(decideRemind(aDraftRound(), recipients, firstDue)).owed).toEqual([]);
});

test('a reminder that everybody has answered before is done all the same', () => {
  const change = changeOf(decideRemind(anOpenRound(), [aRecipient(1, handedIn(1))], firstDue));
  expect(change.outcome.reminded).toBe(0);
  expect(written(change, 'round')).toHaveLength(1);
});
