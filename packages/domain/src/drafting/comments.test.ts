import { expect, test } from 'vitest';
import { aComment } from '../test-support/a-drafting.ts';
import { aRecipient, at, handedIn } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { commentsOf, countingAnswerId, passageOf, weighed } from './comments.ts';
import type { Disposition } from './disposition.ts';

const answer = (number: number, pages: Record<string, object>, sections: Record<string, object>) => ({
  id: idOf('ans', number),
  recipientId: idOf('rcp', number),
  values: { pages: parts(pages), sections: parts(sections) },
});
const parts = (units: Record<string, object>) =>
  Object.fromEntries(Object.entries(units).map(([key, unit]) => [key, { ...unit }]));

test('every part of an answer where something is said is to be weighed; an empty part is not', () => {
  const comments = commentsOf([
    answer(1, { helhet: { stance: 'tillstyrker' } }, { sec_0001: { kommentar: 'Bra.' }, sec_0002: {} }),
    answer(2, {}, {}),
  ]);
  expect(comments.map(({ unitKey }) => unitKey)).toEqual(['page:helhet', 'section:sec_0001']);
});

test('an answer that came late counts when it is all there is; silence and abstaining are no answers', () => {
  expect(countingAnswerId(aRecipient(1, handedIn(1, 'late')))).toBe(idOf('ans', 1));
  expect(countingAnswerId(aRecipient(2))).toBeNull();
  const declined = { state: 'declined', at: at('2026-10-15T09:00:00.000Z'), note: '' } as const;
  expect(countingAnswerId(aRecipient(3, declined))).toBeNull();
});

const disposition = (number: number, visit: number, decidedAt: string): Disposition => ({
  id: idOf('dsp', number),
  tenantId: idOf('mun', 1),
  agreementId: idOf('agr', 1),
  version: 1,
  draftingId: idOf('drf', visit),
  recipientId: idOf('rcp', 1),
  comment: { answerId: idOf('ans', 1), unitKey: 'page:helhet' },
  verdict: { outcome: 'noted', reason: '' },
  decidedAt: at(decidedAt),
  decidedBy: idOf('per', 1),
});

test('a stand of an earlier visit counts until this visit takes its own', () => {
  const earlier = [
    disposition(1, 1, '2026-11-25T09:00:00.000Z'),
    disposition(2, 2, '2026-12-10T09:00:00.000Z'),
  ];
  const third = { id: idOf('drf', 3) };
  expect(weighed(third, [aComment(1)], earlier)[0]?.disposition?.id).toBe(idOf('dsp', 2));
  const own = [disposition(3, 3, '2026-12-20T09:00:00.000Z'), ...earlier];
  expect(weighed(third, [aComment(1)], own)[0]?.disposition?.id).toBe(idOf('dsp', 3));
  // Whatever came after it, a visit's own stand is the one that counts in it.
  expect(weighed({ id: idOf('drf', 1) }, [aComment(1)], own)[0]?.disposition?.id).toBe(idOf('dsp', 1));
});

test('a stand on another part or another answer does not count', () => {
  const known = [disposition(1, 1, '2026-11-25T09:00:00.000Z')];
  const work = { id: idOf('drf', 1) };
  expect(
    weighed(work, [aComment(1, 'section:sec_0001'), aComment(2)], known).map((one) => one.disposition),
  ).toEqual([null, null]);
});

test('a comment on a sentence is one of its own, and the section has one where something else was said', () => {
  const on = (unitId: string) => ({ unitId, text: 'Bra.' });
  const comments = commentsOf([
    answer(
      1,
      {},
      {
        sec_0001: { kommentar: 'I stort bra.', meningar: [on('sen_000100'), on('par_0002')] },
        sec_0002: { meningar: [on('sen_000300')] },
      },
    ),
  ]);
  expect(comments.map(({ unitKey, partKey }) => [unitKey, partKey])).toEqual([
    ['section:sec_0001', 'section:sec_0001'],
    ['sentence:sen_000100', 'section:sec_0001'],
    ['sentence:par_0002', 'section:sec_0001'],
    ['sentence:sen_000300', 'section:sec_0002'],
  ]);
  expect(comments.map(passageOf)).toEqual([null, 'sen_000100', 'par_0002', 'sen_000300']);
});

test('rows that somebody wrote in a form of another kind are no comments on sentences', () => {
  const comments = commentsOf([
    answer(1, {}, { sec_0001: { kontakter: [{ unitId: 'Siv Ek', text: 'ordförande' }], tom: [] } }),
  ]);
  expect(comments.map(({ unitKey }) => unitKey)).toEqual(['section:sec_0001']);
});
