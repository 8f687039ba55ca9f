import { DateOnly } from '@overens/domain/kernel/instant';
import { checkTemplate } from '@overens/domain/process/check-template';
import { followUpDays, reviewByOf, reviewOpensOn, validityOf } from '@overens/domain/process/obligation-days';
import type { ProcessTemplate } from '@overens/domain/process/process-template';
import { describe, expect, test } from 'vitest';
import { shippedProcesses } from '../shipped.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);
const templates = shippedProcesses.map((process) => {
  const checked = checkTemplate(process);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return checked.value;
});

function shipped(key: string): ProcessTemplate {
  const newest = templates.filter((template) => template.key === key).at(-1);
  if (newest === undefined) throw new Error(`${key} is shipped.`);
  return newest;
}

function lifeOf(key: string, adoptedOn: string) {
  const template = shipped(key);
  const validity = validityOf(template.validity, day(adoptedOn));
  const review = template.inForce.find(({ kind }) => kind === 'aktualitetsprovning');
  const followUp = template.inForce.find(({ kind }) => kind === 'follow-up');
  if (review?.kind !== 'aktualitetsprovning' || followUp?.kind !== 'follow-up') {
    throw new Error(`${key} is followed up and tested.`);
  }
  const reviewBy = reviewByOf(review, validity);
  return {
    ...validity,
    reviewBy,
    reviewOpensOn: reviewBy === null ? null : reviewOpensOn(review, reviewBy),
    followUps: [1, 2, 3].map((nth) => followUpDays(followUp, validity, nth).dueOn),
    firstFollowUp: followUpDays(followUp, validity, 1),
  };
}

describe('the four systems as data (domain.md §4, §5, §8.13)', () => {
  test('four agreements that differ in everything but the code are shipped', () => {
    expect([...new Set(templates.map(({ key }) => key))].toSorted()).toEqual([
      'botkyrka',
      'orebro',
      'sodertalje-2018',
      'sodertalje-2025',
    ]);
  });

  test('Södertälje 2025 runs out with 2028 and is tested during that year at the latest (§3.3 no. 11, 12)', () => {
    expect(lifeOf('sodertalje-2025', '2025-03-31')).toMatchObject({
      from: '2025-03-31',
      to: '2028-12-31',
      reviewBy: '2028-12-31',
      reviewOpensOn: '2027-12-31',
      followUps: ['2026-03-31', '2027-03-31', '2028-03-31'],
    });
  });

  test('Södertälje 2018 has no end and is revised every fourth year (§3.3 no. 7)', () => {
    expect(lifeOf('sodertalje-2018', '2018-08-31')).toMatchObject({
      from: '2018-08-31',
      to: null,
      reviewBy: '2022-08-31',
    });
  });

  test('Botkyrka has no end and is evaluated every third year (§3.3 no. 15)', () => {
    expect(lifeOf('botkyrka', '2018-04-26')).toMatchObject({ to: null, reviewBy: '2021-04-26' });
  });

  test('Örebro begins with the year after its adoption, runs four years and is seen over in the last (§3.3 no. 20)', () => {
    expect(lifeOf('orebro', '2023-11-22')).toMatchObject({
      from: '2024-01-01',
      to: '2027-12-31',
      reviewBy: '2027-12-31',
    });
  });

  test('a follow-up is asked for in time and due on a working day', () => {
    const { opensOn, reportBy, dueOn, reminders } = lifeOf('sodertalje-2025', '2025-04-18').firstFollowUp;
    // A year after Good Friday 2025 is a Saturday.
    expect({ opensOn, reportBy, dueOn, reminders }).toEqual({
      opensOn: '2026-02-09',
      reportBy: '2026-03-23',
      dueOn: '2026-04-20',
      reminders: [{ key: 'forsta', on: '2026-03-09' }],
    });
  });

  test('each has its own words, forum, seats, plans and bodies', () => {
    const seen = ['sodertalje-2018', 'sodertalje-2025', 'botkyrka', 'orebro'].map(shipped);
    expect(new Set(seen.map(({ terms }) => terms.civilSociety)).size).toBe(4);
    expect(new Set(seen.map(({ terms }) => terms.review)).size).toBe(4);
    expect(seen.map(({ forum }) => forum?.atLeastPerYear ?? null)).toEqual([2, 2, null, null]);
    expect(seen.map(({ jointBodySeats }) => jointBodySeats?.civil ?? null)).toEqual([null, null, null, 10]);
    expect(seen.map(({ plans }) => plans.map(({ years }) => years))).toEqual([[2], [null], [1, 3], [2]]);
  });
});
