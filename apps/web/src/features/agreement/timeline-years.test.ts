import { Instant } from '@overens/domain/kernel/instant';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import { expect, test } from 'vitest';
import { timelineYears } from './timeline-years.ts';

const now = Instant.parse('2029-03-10T09:00:00.000Z');

test('years that are over stand by themselves, the present with what is overdue and what comes', () => {
  const timeline = [
    entry('2027-02-01T09:00:00.000Z', 'past'),
    entry('2028-04-01T09:00:00.000Z', 'overdue'),
    entry('2028-12-31T22:59:00.000Z', 'past'),
    // Already the new year in Sweden.
    entry('2028-12-31T23:00:00.000Z', 'past'),
    entry('2030-12-31T23:00:00.000Z', 'coming'),
  ];
  const { earlier, present } = timelineYears(timeline, now);
  expect(earlier.map(({ year, entries }) => [year, entries.map(({ at }) => at)])).toEqual([
    [2027, ['2027-02-01T09:00:00.000Z']],
    [2028, ['2028-12-31T22:59:00.000Z']],
  ]);
  expect(present).toEqual([timeline[1], timeline[3], timeline[4]]);
});

test('an agreement in its first year has nothing to fold away', () => {
  const timeline = [entry('2029-01-15T09:00:00.000Z', 'past')];
  expect(timelineYears(timeline, now)).toEqual({ earlier: [], present: timeline });
});

function entry(
  at: string,
  when: AgreementView['timeline'][number]['when'],
): AgreementView['timeline'][number] {
  return {
    key: 'remiss.opened',
    title: 'Remissen skickades ut',
    at: Instant.parse(at),
    when,
    awaited: null,
    precision: 'instant',
  };
}
