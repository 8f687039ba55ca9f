import { describe, expect, test } from 'vitest';
import { Instant } from '../kernel/instant.ts';
import {
  aCommitment,
  aFollowUp,
  aPublishedFollowUp,
  content,
  duringReporting,
  organisation,
} from '../test-support/a-follow-up.ts';
import { aJoining, over } from '../test-support/an-accession.ts';
import { day } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { commitmentHistory } from './commitment-history.ts';
import { decideCompileReport } from './compile-report.ts';
import { decidePublishReport } from './publish-report.ts';
import type { Compilation } from './yearly-follow-up.ts';

const { report } = aPublishedFollowUp().published;
const compiled: Compilation = {
  edition: 1,
  overall: 'Det går framåt.',
  jointBody: { heldOn: day('2028-01-10'), comments: 'Fler träffar.' },
  summaries: [],
};
const publishing = {
  report: {
    ...report,
    recipients: [
      { kind: 'forum' as const, name: 'dialogforum', partyId: null },
      { kind: 'joinedOrganisations' as const, name: 'Förening nummer 1', partyId: idOf('pty', 1) },
    ],
  },
  hash: 'e'.repeat(64),
  joinings: [aJoining(1), aJoining(2, { progress: over('withdrawn') })],
  by: idOf('per', 1),
  now: duringReporting,
};

describe('compiling', () => {
  test('counts its editions and refuses what was written on an older one', () => {
    expect(decideCompileReport(aFollowUp({ compiled }), compiled)).toMatchObject({
      value: { outcome: { edition: 2 } },
    });
    expect(decideCompileReport(aFollowUp({ compiled }), { ...compiled, edition: 0 })).toMatchObject({
      refusal: { code: 'staleVersion', expected: 0, actual: 1 },
    });
  });

  test('is over when the report is out', () => {
    expect(decideCompileReport(aPublishedFollowUp(), compiled)).toMatchObject({
      refusal: { code: 'reportIsPublished' },
    });
  });
});

describe('publishing', () => {
  test('freezes the report, writes to those who have joined and records the other recipients', () => {
    const decided = decidePublishReport(aFollowUp({ compiled }), { edition: 1 }, publishing);
    expect(decided).toMatchObject({
      value: {
        facts: [
          {
            type: 'followUp.published',
            data: {
              reportHash: 'e'.repeat(64),
              timing: 'inTime',
              recipients: [
                { kind: 'forum', partyId: null },
                { kind: 'joinedOrganisations', partyId: idOf('pty', 1) },
              ],
            },
          },
        ],
        owed: [{ dedupeKey: `reportPublished:${idOf('fup', 1)}:${idOf('pty', 1)}` }],
      },
    });
  });

  test('after its day is said to be late', () => {
    const now = Instant.parse('2028-01-25T23:00:00.000Z');
    const decided = decidePublishReport(aFollowUp({ compiled }), { edition: 1 }, { ...publishing, now });
    expect(decided).toMatchObject({ value: { facts: [{ data: { timing: 'late' } }] } });
  });

  test('is refused without a summary', () => {
    const unwritten = { ...compiled, overall: '  ' };
    expect(decidePublishReport(aFollowUp({ compiled: unwritten }), { edition: 1 }, publishing)).toMatchObject(
      {
        refusal: { code: 'summaryMissing' },
      },
    );
  });

  test('is refused when the compilation has changed since it was read', () => {
    expect(decidePublishReport(aFollowUp({ compiled }), { edition: 0 }, publishing)).toMatchObject({
      refusal: { code: 'staleVersion', expected: 0, actual: 1 },
    });
  });

  test('happens once', () => {
    expect(decidePublishReport(aPublishedFollowUp(), { edition: 1 }, publishing)).toMatchObject({
      refusal: { code: 'reportIsPublished' },
    });
  });
});

test('a commitment that was merged out of two keeps the history of both (appendix B)', () => {
  const one = aCommitment(1, 'civil');
  const other = aCommitment(2, 'both');
  const merged = aCommitment(3, 'both', {
    cycle: 2,
    origin: { change: 'merged', from: [one.id, other.id] },
  });
  const reworded = aCommitment(4, 'both', { cycle: 3, origin: { change: 'reworded', from: [merged.id] } });
  const handedIn = { by: organisation(1), name: 'Förening nummer 1', content, at: duringReporting };
  const entries = [one, other].map(({ id, order, party, wording }) => ({
    commitmentId: id,
    order,
    party,
    wording,
    summary: '',
    reports: [{ ...handedIn, timing: 'inTime' as const }],
  }));
  const followUps = [aPublishedFollowUp(entries), aFollowUp({ id: idOf('fup', 2) })];
  const history = commitmentHistory(reworded, [one, other, merged, reworded], followUps);
  expect(history.map(({ entry }) => entry.commitmentId)).toEqual([one.id, other.id]);
  const unrelated = aCommitment(5, 'civil');
  expect(commitmentHistory(unrelated, [one, unrelated], followUps)).toEqual([]);
});
