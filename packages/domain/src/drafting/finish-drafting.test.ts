import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextVersion } from '../agreement/text-version.ts';
import type { StageVisit } from '../process/stage-visit.ts';
import {
  aComment,
  aFinishedDrafting,
  anOpenDrafting,
  seen,
  sectionOne,
  sectionTwo,
  unweighed,
} from '../test-support/a-drafting.ts';
import { at, changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { decideWriteText, mayWrite } from './write-text.ts';
import { weighed, type Comment } from './comments.ts';
import { Disposition, type Verdict } from './disposition.ts';
import { DraftingWork } from './drafting-work.ts';
import { decideFinish, isReturnCause, type Finishing } from './finish-drafting.ts';
import { decideWeigh } from './weigh-comments.ts';

const now = at('2026-12-04T09:00:00.000Z');
const meeting: StageVisit = {
  agreementId: idOf('agr', 1),
  cycle: 1,
  stageKey: 'forankring',
  kind: 'forankring',
  visit: 1,
};

function around(said: Partial<Finishing> = {}): Finishing {
  return {
    comments: [],
    titles: new Map([['section:sec_0001', '1 Principer']]),
    changedSections: [],
    returnedBy: null,
    newestNumber: 1,
    textVersionId: idOf('txt', 2),
    textHash: 'f'.repeat(64),
    by: idOf('per', 1),
    ...said,
  };
}

function disposition(number: number, verdict: Verdict, visit = 1): Disposition {
  return {
    id: idOf('dsp', number),
    tenantId: idOf('mun', 1),
    agreementId: idOf('agr', 1),
    version: 1,
    draftingId: idOf('drf', visit),
    recipientId: idOf('rcp', number),
    comment: { answerId: idOf('ans', number), unitKey: 'page:helhet' },
    verdict,
    decidedAt: now,
    decidedBy: idOf('per', 1),
  };
}

/** The version that a finish writes. */
function versionOf(finishing: Finishing, work = anOpenDrafting()): TextVersion {
  const [text] = written(
    changeOf(decideFinish(work, { version: work.version }, finishing, now)),
    'textVersion',
  );
  return TextVersion.parse(text);
}

test('the words become the next version and the work is over', () => {
  const decided = changeOf(decideFinish(anOpenDrafting(), { version: 4 }, around(), now));
  expect(written(decided, 'textVersion')).toMatchObject([
    { number: 2, body: { title: 'Överenskommelse' }, origin: { kind: 'drafted', basedOn: idOf('txt', 1) } },
  ]);
  const [work] = written(decided, 'draftingWork');
  expect(DraftingWork.parse(work)).toMatchObject({ status: 'finished', textVersionId: idOf('txt', 2) });
});

test('words that did not change may be finished: the same wording, no changes', () => {
  expect(versionOf(around()).origin).toMatchObject({ changes: [] });
});

describe('a changed section', () => {
  const because: Verdict = { outcome: 'accepted', reason: 'Ja.', sections: [sectionOne] };
  const comments = [{ ...aComment(1), disposition: disposition(1, because) }];

  test('has the dispositions that point at it as its causes; without one it has none', () => {
    const { origin } = versionOf(around({ comments, changedSections: [sectionOne, sectionTwo] }));
    expect(origin).toMatchObject({
      changes: [
        { sectionId: sectionOne, causes: [idOf('dsp', 1)] },
        { sectionId: sectionTwo, causes: [] },
      ],
    });
  });

  test('is not caused by what an earlier visit decided: that change is in the earlier version', () => {
    const earlier = [{ ...aComment(1), disposition: disposition(1, because, 7) }];
    const { origin } = versionOf(around({ comments: earlier, changedSections: [sectionOne] }));
    expect(origin).toMatchObject({ changes: [{ sectionId: sectionOne, causes: [] }] });
  });

  test('that an officer said is editorial has that as its cause, and the reason stays with the work', () => {
    const note = { sectionId: sectionTwo, version: 1, revision: 2, by: idOf('per', 1), at: now };
    const work = anOpenDrafting({
      revisions: { [sectionTwo]: 2 },
      editorial: [{ ...note, reason: 'Stavningen är rättad.' }],
    });
    const decided = changeOf(
      decideFinish(work, { version: 4 }, around({ changedSections: [sectionOne, sectionTwo] }), now),
    );
    expect(written(decided, 'textVersion')).toMatchObject([
      {
        origin: {
          changes: [
            { sectionId: sectionOne, causes: [] },
            { sectionId: sectionTwo, causes: [`editorial:${work.id}`] },
          ],
        },
      },
    ]);
    expect(written(decided, 'draftingWork')).toMatchObject([
      { editorial: [{ reason: 'Stavningen är rättad.' }] },
    ]);
    expect(decided.facts).toMatchObject([{ data: { changed: 2, editorial: 1, withoutCause: 1 } }]);
    const rewritten = { ...work, revisions: { [sectionTwo]: 3 } };
    expect(versionOf(around({ changedSections: [sectionTwo] }), rewritten).origin).toMatchObject({
      changes: [{ sectionId: sectionTwo, causes: [] }],
    });
  });

  test('may be caused by what sent the text back', () => {
    const work = anOpenDrafting({ dueToReturn: [sectionTwo] });
    const changedSections = [sectionOne, sectionTwo];
    const { origin } = versionOf(around({ changedSections, returnedBy: meeting }), work);
    const causes = origin.kind === 'drafted' ? origin.changes.map((change) => change.causes) : [];
    expect(causes[0]).toEqual([]);
    expect(causes[1]?.map(isReturnCause)).toEqual([true]);
  });
});

describe('a finish is refused', () => {
  test('while comments lack a disposition, told how many and where', () => {
    const comments = [unweighed(1), unweighed(2, 'section:sec_0001'), unweighed(3, 'section:sec_0001')];
    expect(refusalOf(decideFinish(anOpenDrafting(), { version: 4 }, around({ comments }), now))).toEqual({
      code: 'commentsUnweighed',
      count: 3,
      where: [
        { unitKey: 'section:sec_0001', title: '1 Principer', count: 2 },
        { unitKey: 'page:helhet', title: 'page:helhet', count: 1 },
      ],
    });
  });

  test('when the words changed after the officer looked', () => {
    expect(refusalOf(decideFinish(anOpenDrafting(), { version: 3 }, around(), now))).toEqual({
      code: 'staleVersion',
      expected: 3,
      actual: 4,
    });
  });

  test('when it is finished already', () => {
    expect(refusalOf(decideFinish(aFinishedDrafting(), { version: 4 }, around(), now))).toEqual({
      code: 'draftingFinished',
    });
  });
});

type Step =
  | { readonly do: 'answer'; readonly number: number }
  | { readonly do: 'weigh'; readonly number: number; readonly verdict: 'noted' | 'accepted' }
  | { readonly do: 'edit' }
  | { readonly do: 'finish' };

test('in whatever order answers come, are weighed and the text is finished, no comment is left unweighed', () => {
  const number = fc.integer({ min: 1, max: 5 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('answer' as const), number }),
    fc.record({ do: fc.constant('weigh' as const), number, verdict: fc.constantFrom('noted', 'accepted') }),
    fc.record({ do: fc.constant('edit' as const) }),
    fc.record({ do: fc.constant('finish' as const) }),
  );
  let finished = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const end = steps.reduce(taken, { work: anOpenDrafting(), comments: [], dispositions: [] });
      if (end.finishedWith === undefined) return;
      finished += 1;
      const left = end.finishedWith.comments.filter(
        ({ answerId }) => !end.dispositions.some(({ comment }) => comment.answerId === answerId),
      );
      expect(left).toEqual([]);
    }),
  );
  expect(finished).toBeGreaterThan(0);
});

interface State {
  readonly work: DraftingWork;
  readonly comments: readonly Comment[];
  readonly dispositions: readonly Disposition[];
  /** What had been said when the work was finished. */
  readonly finishedWith?: { readonly comments: readonly Comment[] };
}

/** The state after one step; what is refused changes nothing. */
function taken(state: State, step: Step): State {
  const { work, comments, dispositions } = state;
  const all = weighed(work, comments, dispositions);
  switch (step.do) {
    case 'answer':
      return comments.some(({ answerId }) => answerId === idOf('ans', step.number))
        ? state
        : { ...state, comments: [...comments, aComment(step.number)] };
    case 'weigh': {
      const comment = all.find(({ answerId }) => answerId === idOf('ans', step.number));
      const wanted = seen(aComment(step.number), comment?.disposition?.version ?? 0);
      const verdict = { outcome: step.verdict, reason: 'Skäl.', sections: [] };
      const made = { ids: [idOf('dsp', step.number)], verdictHash: '', by: idOf('per', 1) };
      const decided = decideWeigh(
        work,
        { comments: all, sections: new Set() },
        { comments: [wanted], verdict },
        made,
        now,
      );
      if (!decided.ok) return state;
      const put = written(decided.value, 'disposition').map((one) => Disposition.parse(one));
      const others = dispositions.filter(({ id }) => put.every((one) => one.id !== id));
      return { ...state, dispositions: [...others, ...put] };
    }
    case 'edit': {
      const open = mayWrite(work, [{ sectionId: sectionOne, revision: revisionIn(work) }]);
      if (!open.ok) return state;
      const changed = { sections: [sectionOne], body: {}, textHash: '', heirs: [], dueToReturn: false };
      return { ...state, work: workIn(decideWriteText(open.value, changed)) };
    }
    case 'finish': {
      const decided = decideFinish(work, { version: work.version }, around({ comments: all }), now);
      return decided.ok ? { ...state, work: workIn(decided.value), finishedWith: { comments } } : state;
    }
  }
}

function revisionIn(work: DraftingWork): number {
  return work.status === 'open' ? (work.revisions[sectionOne] ?? 0) : 0;
}

function workIn(change: Parameters<typeof written>[0]): DraftingWork {
  return DraftingWork.parse(written(change, 'draftingWork')[0]);
}
