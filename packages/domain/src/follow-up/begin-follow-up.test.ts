import { describe, expect, test } from 'vitest';
import { Instant } from '../kernel/instant.ts';
import { followUpDays } from '../process/obligation-days.ts';
import { aCommitment, yearly } from '../test-support/a-follow-up.ts';
import { aJoining, anAgreementInForce, anApplication, inForce, over } from '../test-support/an-accession.ts';
import { day } from '../test-support/a-round.ts';
import { theWritten } from '../test-support/the-written.ts';
import { idOf } from '../test-support/ids.ts';
import { beginFollowUp } from './begin-follow-up.ts';

const stage = {
  agreementId: idOf('agr', 1),
  cycle: 1,
  stageKey: 'uppfoljning',
  kind: 'follow-up',
  visit: 1,
} as const;
const joinings = [
  aJoining(1),
  aJoining(2),
  anApplication(3),
  aJoining(4, { progress: over('withdrawn') }),
  aJoining(5, {
    joiner: {
      kind: 'body',
      decision: { paragraph: '§ 3', diarienummer: 'SN 2027/4', on: day('2027-02-01') },
    },
  }),
];

function begun(
  now = '2027-11-16T00:00:00.000Z',
  commitments = [aCommitment(1, 'both'), aCommitment(2, 'civil')],
) {
  return beginFollowUp(yearly, anAgreementInForce(), {
    id: idOf('fup', 1),
    stage,
    joinings,
    commitments,
    now: Instant.parse(now),
  });
}

describe('the days of a follow-up', () => {
  test('follow from when the version came into force, year by year, on working days', () => {
    const { from } = inForce();
    expect(followUpDays(yearly, { from }, 1)).toEqual({
      opensOn: '2027-11-16',
      reportBy: '2027-12-28',
      dueOn: '2028-01-25',
      reminders: [{ key: 'forsta', on: '2027-12-14' }],
    });
    expect([1, 2, 3].map((nth) => followUpDays(yearly, { from }, nth).dueOn)).toEqual([
      '2028-01-25',
      '2029-01-25',
      '2030-01-25',
    ]);
  });

  test('follow every third year where the template says so, also without end', () => {
    const everyThird = { ...yearly, everyYears: 3, first: { ...yearly.first, offset: 'P3Y' } };
    const days = [1, 2].map((nth) => followUpDays(everyThird, { from: day('2018-04-26') }, nth).dueOn);
    expect(days).toEqual(['2021-04-26', '2024-04-26']);
  });
});

describe('beginning a follow-up', () => {
  test('asks every organisation that has joined, and the responsible body for the municipality', () => {
    const change = begun();
    expect(theWritten(change, 'followUp').asked.map(({ partyId }) => partyId)).toEqual([
      idOf('pty', 1),
      idOf('pty', 2),
    ]);
    expect(change.owed.map(({ task }) => (task.kind === 'letter' ? task.to : null))).toEqual([
      { kind: 'joining', joiningId: idOf('jng', 1) },
      { kind: 'joining', joiningId: idOf('jng', 2) },
      { kind: 'party', partyId: idOf('pty', 9) },
    ]);
  });

  test('plans the reminder at its hour, in summer and winter by the clock on the wall', () => {
    expect(theWritten(begun(), 'followUp').reminders.map(({ at }) => at)).toEqual([
      '2027-12-14T07:00:00.000Z',
    ]);
  });

  test('plans no reminder whose hour has been', () => {
    expect(theWritten(begun('2027-12-20T09:00:00.000Z'), 'followUp').reminders).toEqual([]);
  });

  test('asks nobody about what they have not undertaken; the responsible body sees to the report all the same', () => {
    const asked = (commitments: Parameters<typeof begun>[1]) => {
      const change = begun(undefined, commitments);
      const followUp = theWritten(change, 'followUp');
      return [followUp.asked.length, followUp.asksKommun, change.owed.length];
    };
    expect(asked([])).toEqual([0, false, 1]);
    expect(asked([aCommitment(1, 'kommun')])).toEqual([0, true, 1]);
    expect(asked([aCommitment(1, 'civil')])).toEqual([2, false, 3]);
    expect(asked([aCommitment(1, 'both', { cycle: 2 })])).toEqual([0, false, 1]);
  });
});
