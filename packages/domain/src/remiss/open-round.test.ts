import { expect, test } from 'vitest';
import {
  aDraftRound,
  anOpenRound,
  aRecipient,
  changeOf,
  closing,
  mails,
  missiv,
  refusalOf,
  whileOpen,
  written,
} from '../test-support/a-round.ts';
import { decideOpenRound, missingParts } from './open-round.ts';

const context = { now: whileOpen, missivHash: 'd'.repeat(64) };
const added = [aRecipient(1, { state: 'added' }), aRecipient(2, { state: 'added' })];

test('opening a round freezes its letter and owes every recipient one invitation', () => {
  const change = changeOf(decideOpenRound(aDraftRound(), added, context));
  expect(written(change, 'round')).toMatchObject([
    { status: 'open', version: 4, openedAt: whileOpen, missiv },
  ]);
  expect(written(change, 'recipient')).toMatchObject([
    { progress: { state: 'invited', at: whileOpen }, version: 3 },
    { progress: { state: 'invited', at: whileOpen }, version: 3 },
  ]);
  expect(mails(change)).toEqual(added.map(({ id }) => `invitation ${id}`));
  expect(new Set(change.owed.map(({ dedupeKey }) => dedupeKey)).size).toBe(2);
  expect(change.facts).toMatchObject([{ type: 'remiss.opened', data: { recipients: 2, closesAt: closing } }]);
});

test('empty questions are not sent', () => {
  const round = aDraftRound({ missiv: { ...missiv, questions: ['Är åtagandena tydliga?', ' ', ''] } });
  const change = changeOf(decideOpenRound(round, added, context));
  expect(written(change, 'round')).toMatchObject([{ missiv: { questions: ['Är åtagandena tydliga?'] } }]);
});

test('a round without recipients is not sent', () => {
  expect(refusalOf(decideOpenRound(aDraftRound(), [], context))).toEqual({
    code: 'roundIncomplete',
    missing: ['recipients'],
  });
});

test('everything that is missing is said at once', () => {
  const empty = { subject: '', text: 'kort', questions: [], contact: { name: '', email: 'vera', phone: '' } };
  expect(missingParts(empty, 0)).toEqual(['subject', 'text', 'contactName', 'contactEmail', 'recipients']);
  expect(missingParts(missiv, 1)).toEqual([]);
});

test('a round is opened once', () => {
  expect(refusalOf(decideOpenRound(anOpenRound(), added, context))).toEqual({
    code: 'roundNotDraft',
    status: 'open',
  });
});

test('a round whose last day has passed is not opened, not even on the closing instant', () => {
  expect(refusalOf(decideOpenRound(aDraftRound(), added, { ...context, now: closing }))).toEqual({
    code: 'roundPastClosing',
    closesAt: closing,
  });
});
