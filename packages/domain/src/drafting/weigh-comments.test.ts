import { describe, expect, test } from 'vitest';
import { UnitId } from '../kernel/id.ts';
import {
  aFinishedDrafting,
  anOpenDrafting,
  seen,
  sectionOne,
  sectionTwo,
  unweighed,
} from '../test-support/a-drafting.ts';
import { at, changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import type { WeighedComment } from './comments.ts';
import { Disposition, type VerdictDraft } from './disposition.ts';
import type { DraftingWork } from './drafting-work.ts';
import { decideWeigh, type SeenComment } from './weigh-comments.ts';

const now = at('2026-11-25T09:00:00.000Z');
const first = unweighed(1, 'section:sec_0001');
const second = unweighed(2);
const accepted: VerdictDraft = { outcome: 'accepted', reason: 'Det är rimligt.', sections: [sectionOne] };

function weigh(
  comments: readonly SeenComment[],
  verdict: VerdictDraft = accepted,
  around: { work?: DraftingWork; comments?: readonly WeighedComment[] } = {},
) {
  return decideWeigh(
    around.work ?? anOpenDrafting(),
    { comments: around.comments ?? [first, second], sections: new Set([sectionOne, sectionTwo]) },
    { comments, verdict },
    {
      ids: comments.map((_, index) => idOf('dsp', index + 1)),
      verdictHash: 'd'.repeat(64),
      by: idOf('per', 1),
    },
    now,
  );
}

/** The first comment, weighed in this visit. */
function weighedOnce(): WeighedComment {
  const [disposition] = written(changeOf(weigh([seen(first)])), 'disposition');
  return { ...first, disposition: Disposition.parse(disposition) };
}

test('a comment gets its stand, its reason and the sections changed by it', () => {
  const change = changeOf(weigh([seen(first)]));
  expect(written(change, 'disposition')).toMatchObject([
    {
      version: 1,
      recipientId: idOf('rcp', 1),
      comment: { answerId: idOf('ans', 1), unitKey: 'section:sec_0001' },
      verdict: { outcome: 'accepted', reason: 'Det är rimligt.', sections: ['sec_0001'] },
      decidedAt: now,
    },
  ]);
  expect(change.outcome).toEqual({ weighed: 1 });
});

test('several are weighed alike in one act, and the log holds ids and no reasons', () => {
  const change = changeOf(weigh([seen(first), seen(second)], { ...accepted, outcome: 'noted', reason: '' }));
  expect(written(change, 'disposition')).toHaveLength(2);
  expect(change.facts).toEqual([
    {
      type: 'drafting.commentsWeighed',
      data: {
        draftingId: idOf('drf', 1),
        dispositionIds: [idOf('dsp', 1), idOf('dsp', 2)],
        outcome: 'noted',
        verdictHash: 'd'.repeat(64),
      },
    },
  ]);
});

describe('a reason', () => {
  test.each(['accepted', 'partly', 'rejected'] as const)('is needed for what is %s', (outcome) => {
    const told = refusalOf(weigh([seen(first)], { outcome, reason: ' \n ', sections: [] }));
    expect(told).toEqual({ code: 'dispositionReasonMissing' });
  });
  test('is not needed for what is noted', () => {
    const change = changeOf(weigh([seen(first)], { outcome: 'noted', reason: ' ', sections: [] }));
    expect(written(change, 'disposition')).toMatchObject([{ verdict: { outcome: 'noted', reason: '' } }]);
  });
});

test('what is rejected or noted changes no section, whatever the form held', () => {
  const change = changeOf(weigh([seen(first)], { ...accepted, outcome: 'rejected' }));
  expect(written(change, 'disposition')).toMatchObject([
    { verdict: { outcome: 'rejected', reason: 'Det är rimligt.' } },
  ]);
  expect(Disposition.safeParse(written(change, 'disposition')[0]).success).toBe(true);
});

test('a stand that somebody else has taken meanwhile is not overwritten', () => {
  const comments = [weighedOnce(), second];
  expect(refusalOf(weigh([seen(first, 0)], accepted, { comments }))).toEqual({
    code: 'staleVersion',
    expected: 0,
    actual: 1,
  });
  const change = changeOf(weigh([seen(first, 1)], { ...accepted, reason: 'Efter omtanke.' }, { comments }));
  expect(written(change, 'disposition')).toMatchObject([{ id: idOf('dsp', 1), version: 2 }]);
});

test('one comment that has changed stops all of them: nothing is half done', () => {
  const comments = [weighedOnce(), second];
  expect(weigh([seen(second), seen(first)], accepted, { comments }).ok).toBe(false);
});

test('a later visit that thinks again makes its own stand and leaves the old one readable', () => {
  const earlier = weighedOnce();
  const work = anOpenDrafting({ id: idOf('drf', 2) });
  const decided = decideWeigh(
    work,
    { comments: [earlier], sections: new Set([sectionOne]) },
    { comments: [seen(first)], verdict: accepted },
    { ids: [idOf('dsp', 9)], verdictHash: 'd'.repeat(64), by: idOf('per', 1) },
    now,
  );
  expect(written(changeOf(decided), 'disposition')).toMatchObject([
    { id: idOf('dsp', 9), version: 1, draftingId: idOf('drf', 2) },
  ]);
});

test('what no counting answer says cannot be weighed', () => {
  expect(refusalOf(weigh([seen(unweighed(3))]))).toEqual({ code: 'notFound', what: 'answer' });
});

test('a section that the text never had cannot be pointed at', () => {
  const sections = [UnitId.parse('sec_9999')];
  expect(refusalOf(weigh([seen(first)], { ...accepted, sections }))).toEqual({
    code: 'notFound',
    what: 'text',
  });
});

test('finished work takes no more stands', () => {
  expect(refusalOf(weigh([seen(first)], accepted, { work: aFinishedDrafting() }))).toEqual({
    code: 'draftingFinished',
  });
});
