import { expect, test } from 'vitest';
import { ok, refuse } from '../kernel/result.ts';
import { day } from '../test-support/a-round.ts';
import { ordersToTell } from './orders-to-tell.ts';

const extension = { name: 'extendRound', lastDay: day('2026-12-06'), reason: 'Fler vill svara.' } as const;
const closing = { name: 'closeRoundEarly', reason: 'Ärendet dras tillbaka.' } as const;
const underWay = { order: extension, outcome: null, isTold: false };
const refused = {
  order: extension,
  outcome: refuse({ code: 'roundNotOpen', status: 'closed' }),
  isTold: false,
};
const done = { order: extension, outcome: ok(null), isTold: false };

test('an order that is being carried out is told', () => {
  expect(ordersToTell([underWay])).toEqual([underWay]);
});

test('an order refused when nobody waited for the answer is told', () => {
  expect(ordersToTell([refused])).toEqual([refused]);
});

test('a refusal that was the answer to the click is not told again', () => {
  expect(ordersToTell([{ ...refused, isTold: true }])).toEqual([]);
});

test('what was done shows by itself', () => {
  expect(ordersToTell([done])).toEqual([]);
});

test('a refused order is forgotten when a later one of the same kind has been given', () => {
  expect(ordersToTell([refused, done])).toEqual([]);
  expect(ordersToTell([refused, { ...refused, isTold: true }])).toEqual([]);
});

test('orders of different kinds do not hide each other', () => {
  const closed = { order: closing, outcome: ok(null), isTold: false };
  expect(ordersToTell([refused, closed])).toEqual([refused]);
});
