import { describe, expect, test } from 'vitest';
import { Instant } from '../kernel/instant.ts';
import {
  aCommitment,
  aFollowUp,
  aPublishedFollowUp,
  aReport,
  content,
  duringReporting,
  kommun,
  organisation,
} from '../test-support/a-follow-up.ts';
import { aJoining, over } from '../test-support/an-accession.ts';
import { theWritten } from '../test-support/the-written.ts';
import { idOf } from '../test-support/ids.ts';
import { decideHandInReports } from './hand-in-reports.ts';
import { decideSaveReport } from './save-report.ts';

const civil = aCommitment(1, 'civil');
const own = aCommitment(2, 'kommun');
const both = aCommitment(3, 'both');
const joinings = [aJoining(1), aJoining(2, { progress: over('withdrawn') })];
const empty = { status: null, done: '', obstacles: '', numbers: '' };

const saving = { id: idOf('crp', 1), joinings, draft: content, version: 0, now: duringReporting };
const handing = {
  by: organisation(1),
  commitments: [civil, own, both],
  joinings,
  versions: { [civil.id]: 1 },
  now: duringReporting,
  hashOf: () => 'd'.repeat(64),
};

describe('saving what a party writes', () => {
  test('keeps a version of its own per commitment', () => {
    const decided = decideSaveReport(aFollowUp(), null, {
      ...saving,
      by: organisation(1),
      commitment: civil,
    });
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(decided.value.outcome).toEqual({ version: 1 });
    expect(theWritten(decided.value, 'commitmentReport').progress).toMatchObject({ state: 'draft' });
  });

  test('refuses what was written on an older version', () => {
    const report = aReport(1, organisation(1), civil, { version: 2 });
    const order = { ...saving, by: organisation(1), commitment: civil, version: 1 };
    expect(decideSaveReport(aFollowUp(), report, order)).toMatchObject({
      refusal: { code: 'staleVersion', expected: 1, actual: 2 },
    });
  });

  test.each([
    ['an organisation', organisation(1), own],
    ['the municipality', kommun, civil],
    ['anybody', organisation(1), { ...civil, cycle: 2 }],
  ])('refuses %s what is not theirs to report on', (_, by, commitment) => {
    expect(decideSaveReport(aFollowUp(), null, { ...saving, by, commitment })).toMatchObject({
      refusal: { code: 'commitmentNotTheirs' },
    });
  });

  test('both report on what they share', () => {
    for (const by of [kommun, organisation(1)]) {
      expect(decideSaveReport(aFollowUp(), null, { ...saving, by, commitment: both }).ok).toBe(true);
    }
  });

  test('refuses who has left, and says when that was', () => {
    const order = { ...saving, by: organisation(2), commitment: civil };
    expect(decideSaveReport(aFollowUp(), null, order)).toMatchObject({
      refusal: { code: 'reporterHasNotJoined', withdrawnAt: '2027-02-01T09:00:00.000Z' },
    });
  });

  test('refuses who never joined', () => {
    const order = { ...saving, by: organisation(7), commitment: civil };
    expect(decideSaveReport(aFollowUp(), null, order)).toMatchObject({
      refusal: { code: 'reporterHasNotJoined', withdrawnAt: null },
    });
  });

  test('refuses after publication', () => {
    const order = { ...saving, by: organisation(1), commitment: civil };
    expect(decideSaveReport(aPublishedFollowUp(), null, order)).toMatchObject({
      refusal: { code: 'reportIsPublished' },
    });
  });

  test('leaves what was handed in as it was', () => {
    const handedIn = { content, at: duringReporting, timing: 'inTime' as const };
    const report = aReport(1, organisation(1), civil, { progress: { state: 'handedIn', handedIn } });
    const order = { ...saving, by: organisation(1), commitment: civil, version: 1, draft: empty };
    const decided = decideSaveReport(aFollowUp(), report, order);
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(theWritten(decided.value, 'commitmentReport').progress).toEqual({
      state: 'changed',
      draft: empty,
      savedAt: duringReporting,
      handedIn,
    });
  });
});

describe('handing in', () => {
  test('takes what the party has written, and nobody else’s', () => {
    const reports = [aReport(1, organisation(1), civil), aReport(2, kommun, both)];
    const decided = decideHandInReports(aFollowUp(), reports, handing);
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(decided.value.outcome).toEqual({ at: duringReporting, timing: 'inTime', commitments: 1 });
    expect(theWritten(decided.value, 'followUp').received).toEqual([
      { by: organisation(1), at: duringReporting, timing: 'inTime' },
    ]);
  });

  test.each([
    ['2027-12-28T22:59:59.999Z', 'inTime'],
    ['2027-12-28T23:00:00.000Z', 'late'],
  ])('at %s is %s', (now, timing) => {
    const reports = [aReport(1, organisation(1), civil)];
    const decided = decideHandInReports(aFollowUp(), reports, { ...handing, now: Instant.parse(now) });
    expect(decided).toMatchObject({ value: { outcome: { timing } } });
  });

  test('refuses when there is nothing in it', () => {
    expect(decideHandInReports(aFollowUp(), [], { ...handing, versions: {} })).toMatchObject({
      refusal: { code: 'nothingReported' },
    });
  });

  test('refuses words without a status, and says about which commitment', () => {
    const draft = { ...empty, done: 'Vi har börjat.' };
    const progress = { state: 'draft' as const, draft, savedAt: duringReporting };
    const reports = [aReport(1, organisation(1), civil, { progress })];
    expect(decideHandInReports(aFollowUp(), reports, handing)).toMatchObject({
      refusal: { code: 'reportStatusMissing', orders: [1] },
    });
  });

  test('refuses what somebody else of the party has changed since it was read', () => {
    const reports = [aReport(1, organisation(1), civil, { version: 2 })];
    expect(decideHandInReports(aFollowUp(), reports, handing)).toMatchObject({
      refusal: { code: 'staleVersion', expected: 1, actual: 2 },
    });
  });

  test('refuses after publication', () => {
    expect(decideHandInReports(aPublishedFollowUp(), [], handing)).toMatchObject({
      refusal: { code: 'reportIsPublished' },
    });
  });
});
