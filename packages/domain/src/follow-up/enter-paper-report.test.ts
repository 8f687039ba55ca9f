import { expect, test } from 'vitest';
import { DateOnly, Instant } from '../kernel/instant.ts';
import {
  aCommitment,
  aFollowUp,
  aPublishedFollowUp,
  aReport,
  content,
  duringReporting,
  organisation,
} from '../test-support/a-follow-up.ts';
import { changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { aJoining, over } from '../test-support/an-accession.ts';
import { idOf } from '../test-support/ids.ts';
import { theWritten } from '../test-support/the-written.ts';
import { decideEnterPaperReport } from './enter-paper-report.ts';

const [own, theirs] = [aCommitment(1, 'civil'), aCommitment(2, 'kommun')];
const paper = {
  by: organisation(1),
  commitments: [own, theirs],
  joinings: [aJoining(1)],
  said: [{ commitmentId: own.id, ...content }],
  arrivedOn: DateOnly.parse('2027-12-09'),
  now: duringReporting,
  hashOf: () => 'f'.repeat(64),
  idOf: () => idOf('crp', 9),
};

test('a report on paper is equal to one on the web, with the day that it came', () => {
  const change = changeOf(decideEnterPaperReport(aFollowUp(), [], paper));
  expect(change.outcome).toMatchObject({ timing: 'inTime', commitments: 1 });
  expect(theWritten(change, 'commitmentReport')).toMatchObject({
    id: idOf('crp', 9),
    progress: { state: 'handedIn', handedIn: { content, paperOn: '2027-12-09' } },
  });
  expect(theWritten(change, 'followUp').received).toEqual([
    { by: paper.by, at: duringReporting, timing: 'inTime', paperOn: '2027-12-09' },
  ]);
  expect(change.facts).toMatchObject([{ type: 'followUp.paperEntered', data: { arrivedOn: '2027-12-09' } }]);
});

test('whether it is in time is told by the day that it came, not by that of entering', () => {
  const now = Instant.parse('2028-01-10T09:00:00.000Z');
  const lastDay = decideEnterPaperReport(aFollowUp(), [], {
    ...paper,
    now,
    arrivedOn: DateOnly.parse('2027-12-28'),
  });
  expect(changeOf(lastDay).outcome.timing).toBe('inTime');
  const dayAfter = decideEnterPaperReport(aFollowUp(), [], {
    ...paper,
    now,
    arrivedOn: DateOnly.parse('2027-12-29'),
  });
  expect(changeOf(dayAfter).outcome.timing).toBe('late');
});

test('what the organisation is writing itself is kept beside the paper', () => {
  const begun = aReport(1, paper.by, own);
  const change = changeOf(decideEnterPaperReport(aFollowUp(), [begun], paper));
  expect(written(change, 'commitmentReport')).toMatchObject([
    { id: begun.id, version: 2, progress: { state: 'changed', draft: content, handedIn: { content } } },
  ]);
});

test('a paper is refused when it has not come, or speaks of what is not its own', () => {
  const refused = (change: Partial<typeof paper>) =>
    refusalOf(decideEnterPaperReport(aFollowUp(), [], { ...paper, ...change })).code;
  expect(refused({ arrivedOn: DateOnly.parse('2027-12-11') })).toBe('paperDayInFuture');
  expect(refused({ said: [{ commitmentId: theirs.id, ...content }] })).toBe('commitmentNotTheirs');
});

test('a paper is refused when nobody could report', () => {
  expect(refusalOf(decideEnterPaperReport(aPublishedFollowUp(), [], paper)).code).toBe('reportIsPublished');
  const joinings = [aJoining(1, { progress: over('withdrawn') })];
  expect(refusalOf(decideEnterPaperReport(aFollowUp(), [], { ...paper, joinings })).code).toBe(
    'reporterHasNotJoined',
  );
});

test('a paper needs how far each commitment has come that it speaks of, and something at all', () => {
  const silent = { commitmentId: own.id, status: null, obstacles: '', numbers: '' };
  const wordy = decideEnterPaperReport(aFollowUp(), [], { ...paper, said: [{ ...silent, done: 'Mycket.' }] });
  expect(refusalOf(wordy)).toEqual({ code: 'reportStatusMissing', orders: [1] });
  const empty = decideEnterPaperReport(aFollowUp(), [], { ...paper, said: [{ ...silent, done: '' }] });
  expect(refusalOf(empty).code).toBe('nothingReported');
});
