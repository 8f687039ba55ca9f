import { expect, test } from 'vitest';
import { aFinishedDrafting, anOpenDrafting, sectionOne, sectionTwo } from '../test-support/a-drafting.ts';
import { changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { decideReplaceText, mayReplaceText } from './replace-text.ts';

const counts = { same: 4, changed: 1, moved: 0, added: 2, removed: 1 };
const replace = (said: { undecided?: number; dueToReturn?: boolean }, work = anOpenDrafting()) =>
  decideReplaceText(work, {
    body: { title: 'Nytt' },
    textHash: 'e'.repeat(64),
    sections: [sectionOne],
    undecided: 0,
    counts,
    dueToReturn: false,
    ...said,
  });

test('a text that is read in counts the sections that differ on, so that who wrote in one of them is told', () => {
  const work = anOpenDrafting({ revisions: { [sectionOne]: 3, [sectionTwo]: 1 } });
  const change = changeOf(replace({}, work));
  expect(change.outcome).toEqual({ version: work.version + 1 });
  expect(written(change, 'draftingWork')).toMatchObject([
    { body: { title: 'Nytt' }, revisions: { sec_0001: 4, sec_0002: 1 }, dueToReturn: [] },
  ]);
  expect(change.facts).toMatchObject([{ type: 'drafting.textReadIn', data: counts }]);
});

test('what answers a return says so of every section that differs', () => {
  expect(written(changeOf(replace({ dueToReturn: true })), 'draftingWork')).toMatchObject([
    { dueToReturn: [sectionOne] },
  ]);
});

test('nothing is replaced while a person has not judged the uncertain units', () => {
  expect(refusalOf(replace({ undecided: 2 }))).toEqual({ code: 'unitsUndecided', count: 2 });
});

test('neither finished work nor work that was changed meanwhile is replaced', () => {
  expect(refusalOf(mayReplaceText(aFinishedDrafting(), { version: 1 }))).toEqual({
    code: 'draftingFinished',
  });
  const { version } = anOpenDrafting();
  expect(refusalOf(mayReplaceText(anOpenDrafting(), { version: version - 1 }))).toEqual({
    code: 'staleVersion',
    expected: version - 1,
    actual: version,
  });
});
