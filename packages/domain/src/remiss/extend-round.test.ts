import { expect, test } from 'vitest';
import {
  aDraftRound,
  anOpenRound,
  aRecipient,
  at,
  changeOf,
  closing,
  day,
  handedIn,
  mails,
  refusalOf,
  whileOpen,
  written,
} from '../test-support/a-round.ts';
import { decideExtendRound } from './extend-round.ts';

const order = { lastDay: day('2026-12-06'), reason: 'Flera föreningar har bett om mer tid.' };
const schedule = { closesAt: at('2026-12-06T23:00:00.000Z'), reminders: [] };
const recipients = [aRecipient(1), aRecipient(2, handedIn(2))];

test('an extension moves the closing, keeps what was, and is told to everyone invited', () => {
  const change = changeOf(decideExtendRound(anOpenRound(), recipients, order, schedule, whileOpen));
  expect(written(change, 'round')).toMatchObject([
    {
      lastDay: '2026-12-06',
      closesAt: schedule.closesAt,
      extensions: [
        { at: whileOpen, previousLastDay: '2026-11-22', lastDay: '2026-12-06', reason: order.reason },
      ],
    },
  ]);
  expect(mails(change)).toEqual(recipients.map(({ id }) => `extension ${id}`));
});

test('a second extension is told again', () => {
  const first = changeOf(decideExtendRound(anOpenRound(), recipients, order, schedule, whileOpen));
  const extended = anOpenRound({
    lastDay: day('2026-12-06'),
    extensions: [
      { at: whileOpen, previousLastDay: day('2026-11-22'), lastDay: day('2026-12-06'), reason: 'x' },
    ],
  });
  const later = { ...order, lastDay: day('2026-12-13') };
  const second = changeOf(decideExtendRound(extended, recipients, later, schedule, whileOpen));
  const keys = [...first.owed, ...second.owed].map(({ dedupeKey }) => dedupeKey);
  expect(new Set(keys).size).toBe(4);
});

test.each(['2026-11-22', '2026-11-21'])('a last day of %s is not an extension', (lastDay) => {
  const refused = decideExtendRound(
    anOpenRound(),
    recipients,
    { ...order, lastDay: day(lastDay) },
    schedule,
    whileOpen,
  );
  expect(refusalOf(refused)).toMatchObject({ code: 'extensionNotLater', currentLastDay: '2026-11-22' });
});

test('an extension by a mistyped year is refused', () => {
  const typo = { ...order, lastDay: day('9026-12-06') };
  expect(refusalOf(decideExtendRound(anOpenRound(), recipients, typo, schedule, whileOpen))).toMatchObject({
    code: 'dateTooFarAhead',
    latest: '2036-12-31',
  });
});

test('an extension needs a reason', () => {
  expect(
    refusalOf(decideExtendRound(anOpenRound(), recipients, { ...order, reason: ' ' }, schedule, whileOpen)),
  ).toEqual({
    code: 'reasonMissing',
  });
});

test('a round past its instant is not extended, whether or not its process has noticed', () => {
  expect(refusalOf(decideExtendRound(anOpenRound(), recipients, order, schedule, closing))).toEqual({
    code: 'roundNotOpen',
    status: 'closed',
  });
});

test('a round that is not out is not extended', () => {
  expect(refusalOf(decideExtendRound(aDraftRound(), recipients, order, schedule, whileOpen))).toEqual({
    code: 'roundNotOpen',
    status: 'draft',
  });
});
