import { expect, test } from 'vitest';
import { addMs, DateOnly, Instant } from '../kernel/instant.ts';
import type { AccessionObligation } from '../process/process-template.ts';
import type { StageVisit } from '../process/stage-visit.ts';
import {
  aJoining,
  anAgreementInForce,
  anApplication,
  current,
  earlier,
  joinedAt,
  over,
  periodIn,
} from '../test-support/an-accession.ts';
import { written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import type { AccessionPeriod, OpenAccessionPeriod } from './accession-period.ts';
import { beginPeriod, confirmByOf, decideActOnPeriod, periodOutlook, remindAtOf } from './confirm-period.ts';

const definition: AccessionObligation = {
  key: 'anslutning',
  title: 'Anslutning',
  kind: 'accession',
  confirmWithin: 'P3M',
  coverage: 'automatic',
};
const stage: StageVisit = {
  agreementId: idOf('agr', 1),
  cycle: 1,
  stageKey: 'anslutning',
  kind: 'accession',
  visit: 1,
};
const now = Instant.parse('2027-01-25T09:00:00.000Z');
const toEarlier = { versions: [{ textVersionId: earlier, number: 1, at: joinedAt }] };
const day = (text: string) => DateOnly.parse(text);

function begun(joinings: Parameters<typeof beginPeriod>[3]) {
  const change = beginPeriod({ id: idOf('acp', 1), stage, now }, anAgreementInForce(), definition, joinings);
  return { change, period: periodIn(change) };
}

function open(period: AccessionPeriod): OpenAccessionPeriod {
  if (period.status !== 'open') throw new Error('It is open.');
  return period;
}

const at = (instant: Instant) => ({ now: instant, isAnnulled: false });

test('with nobody to ask the period is over at once', () => {
  const { period, change } = begun([aJoining(1)]);
  expect(period).toMatchObject({ status: 'closed', asked: [], confirmBy: null });
  expect(change.owed).toEqual([]);
});

test('everyone who had joined or applied to an earlier version is asked once; those who have left are not', () => {
  const asked = [aJoining(1, toEarlier), anApplication(2, toEarlier)];
  const { period, change } = begun([
    ...asked,
    aJoining(3, { ...toEarlier, progress: over('withdrawn') }),
    aJoining(4),
  ]);
  expect(period.asked).toEqual(asked.map(({ id }) => id));
  expect(open(period).confirmBy).toBe('2027-04-26');
  expect(change.owed.map(({ dedupeKey }) => dedupeKey)).toEqual(
    asked.map(({ id }) => `confirmNewVersion:${period.id}:${id}`),
  );
});

test('the last day to confirm is a working day', () => {
  // Three months after 25 March 2027 is midsummer eve.
  expect(confirmByOf(definition, day('2027-03-25'))).toBe('2027-06-28');
});

test('the reminder goes two weeks before the last day, or half-way when the time is short', () => {
  expect(remindAtOf(day('2027-01-25'), day('2027-04-26'))).toBe('2027-04-12T06:00:00.000Z');
  expect(remindAtOf(day('2027-02-01'), day('2027-02-15'))).toBe('2027-02-08T07:00:00.000Z');
});

test('they are reminded once, only those who have not confirmed, and then the last day is waited for', () => {
  const confirmed = { versions: [...toEarlier.versions, { textVersionId: current, number: 2, at: now }] };
  const waiting = [aJoining(1, toEarlier), aJoining(2, toEarlier)];
  const period = open(begun(waiting).period);
  const later = [aJoining(1, toEarlier), aJoining(2, confirmed)];
  expect(periodOutlook(period, later, at(now)).actsAt).toBe(period.remindAt);
  const change = decideActOnPeriod(period, later, at(period.remindAt));
  expect(change.owed.map(({ task }) => task)).toMatchObject([
    { letter: 'confirmReminder', to: { joiningId: later[0]?.id } },
  ]);
  const reminded = open(periodIn(change));
  expect(periodOutlook(reminded, later, at(period.remindAt))).toMatchObject({
    actsAt: '2027-04-26T22:00:00.000Z',
    waits: [{ what: 'joinedConfirm', awaited: 'parties' }],
  });
  expect(decideActOnPeriod(reminded, later, at(addMs(period.remindAt, 1))).writes).toEqual([]);
});

test('after the last day the period ends, and says who had not confirmed', () => {
  const joinings = [aJoining(1, toEarlier)];
  const period = open(begun(joinings).period);
  const closing = Instant.parse('2027-04-26T22:00:00.000Z');
  expect(decideActOnPeriod({ ...period, remindedAt: now }, joinings, at(addMs(closing, -1))).writes).toEqual(
    [],
  );
  const change = decideActOnPeriod(period, joinings, at(closing));
  expect(written(change, 'accessionPeriod')).toMatchObject([{ status: 'closed', confirmBy: '2027-04-26' }]);
  expect(change.facts).toMatchObject([
    { type: 'accession.periodClosed', data: { joiningIds: [joinings[0]?.id] } },
  ]);
});

test('when all have confirmed or left there is nothing more to wait for', () => {
  const period = open(begun([aJoining(1, toEarlier)]).period);
  const left = [aJoining(1, { ...toEarlier, progress: over('withdrawn') })];
  expect(periodOutlook(period, left, at(now))).toEqual({ waits: [], actsAt: now });
  expect(written(decideActOnPeriod(period, left, at(now)), 'accessionPeriod')).toMatchObject([
    { status: 'closed' },
  ]);
});

test('a period that is closed does nothing more', () => {
  const { period } = begun([]);
  expect(decideActOnPeriod(period, [], at(now)).writes).toEqual([]);
});

test('a period ends at once when a court has annulled the version that was to be confirmed', () => {
  const joinings = [aJoining(1, toEarlier)];
  const period = open(begun(joinings).period);
  const annulled = { now, isAnnulled: true };
  expect(periodOutlook(period, joinings, annulled)).toEqual({ waits: [], actsAt: now });
  const change = decideActOnPeriod(period, joinings, annulled);
  expect(written(change, 'accessionPeriod')).toMatchObject([{ status: 'closed' }]);
  expect(change.owed).toEqual([]);
});
