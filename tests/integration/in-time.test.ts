import { atLocalTime, closingInstant, dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { addDays } from '@overens/domain/calendar/day-number';
import { addMs, DateOnly, epochMsOf, instantFromEpochMs } from '@overens/domain/kernel/instant';
import { decideHandIn } from '@overens/domain/remiss/hand-in-answer';
import { anOpenRound, aRecipient } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import { shippedProcesses } from '@overens/templates/shipped';
import { ReadTemplate } from '@overens/domain/process/read-template';
import { scheduleRound } from '@overens/usecases/remiss/schedule-round';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const stage = shippedProcesses
  .flatMap((process) => ReadTemplate.parse(process).revision)
  .find(({ kind }) => kind === 'remiss');
if (stage?.kind !== 'remiss') throw new Error('A shipped process has a stage.');

/** The nights when the clocks are moved, and those beside them; else any day of three decades. */
const DAY_WHEN_CLOCKS_MOVE = [
  '2026-03-28',
  '2026-03-29',
  '2026-10-24',
  '2026-10-25',
  '2027-03-28',
  '2031-10-26',
];
const lastDay = fc
  .oneof(
    fc.constantFrom(...DAY_WHEN_CLOCKS_MOVE),
    fc.integer({ min: 0, max: 10_950 }).map((days) => addDays(DateOnly.parse('2024-01-01'), days)),
  )
  .map((day) => DateOnly.parse(day));
/** Anything from years early to years late, most of it close to the instant. */
const offsetMs = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.integer({ min: -7_200_000, max: 7_200_000 }),
  fc.integer({ min: -60_000_000_000, max: 60_000_000_000 }),
);
/** How far a rehearsal's clock is ahead of the server's. */
const aheadMs = fc.integer({ min: 0, max: 150_000_000_000 });

test('an answer is in time if and only if it is received before the closing instant', () => {
  fc.assert(
    fc.property(lastDay, offsetMs, aheadMs, (day, offset, ahead) => {
      const { closesAt } = scheduleRound(stage, addDays(day, -70), day);
      // What the server's clock shows, ahead by the rehearsal's offset, is what the answer is received at.
      const serverClock = addMs(closesAt, offset - ahead);
      const receivedAt = addMs(serverClock, ahead);
      const decided = decideHandIn(anOpenRound({ lastDay: day, closesAt }), aRecipient(1), {
        answerId: idOf('ans', 1),
        receivedAt,
        values: { pages: {}, sections: {} },
        signatory: { name: 'Nils Ek', role: 'ordförande' },
        contentHash: 'e'.repeat(64),
      });
      if (!decided.ok) throw new Error('An open round receives what comes.');
      expect(decided.value.outcome.timing === 'inTime').toBe(epochMsOf(receivedAt) < epochMsOf(closesAt));
    }),
    { numRuns: 2_000 },
  );
});

test('a round closes at the end of its last day in Stockholm, however long that day is', () => {
  fc.assert(
    fc.property(lastDay, (day) => {
      const { closesAt } = scheduleRound(stage, addDays(day, -70), day);
      expect(closesAt).toBe(closingInstant(day));
      expect(dateOf(addMs(closesAt, -1))).toBe(day);
      expect(dateOf(closesAt)).toBe(addDays(day, 1));
      const hours = (epochMsOf(closesAt) - epochMsOf(atLocalTime(day, '00:00'))) / 3_600_000;
      expect([23, 24, 25]).toContain(hours);
    }),
    { numRuns: 1_000 },
  );
});

test('every reminder falls while the round is open', () => {
  fc.assert(
    fc.property(lastDay, fc.integer({ min: 1, max: 120 }), (day, length) => {
      const { opensAt, closesAt, reminders } = scheduleRound(stage, addDays(day, -length), day);
      for (const { at } of reminders) expect(at > opensAt && at < closesAt).toBe(true);
    }),
  );
});

test('text order of instants is their order in time', () => {
  const epoch = fc.integer({ min: 0, max: 7_000_000_000_000 });
  fc.assert(
    fc.property(epoch, epoch, (a, b) => {
      expect(instantFromEpochMs(a) < instantFromEpochMs(b)).toBe(a < b);
    }),
  );
});
