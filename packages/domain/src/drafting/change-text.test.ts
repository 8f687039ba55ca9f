import { expect, test } from 'vitest';
import { aFinishedDrafting, anOpenDrafting, sectionOne, sectionTwo } from '../test-support/a-drafting.ts';
import { refusalOf, written } from '../test-support/a-round.ts';
import { decideChangeText, mayChange } from './change-text.ts';

const change = (dueToReturn: boolean, work = anOpenDrafting()) =>
  decideChangeText(work, {
    sectionId: sectionOne,
    paragraphIds: [],
    body: { title: 'Nytt' },
    textHash: 'e'.repeat(64),
    dueToReturn,
  });

test('a change counts the section and the text on', () => {
  const decided = change(false);
  expect(decided.outcome).toEqual({ sectionId: sectionOne, revision: 1, paragraphIds: [] });
  expect(written(decided, 'draftingWork')).toMatchObject([
    { version: 5, revisions: { sec_0001: 1 }, body: { title: 'Nytt' } },
  ]);
});

test('two officers in different sections do not meet', () => {
  const work = anOpenDrafting({ revisions: { [sectionOne]: 3 } });
  expect(mayChange(work, { sectionId: sectionTwo, revision: 0 }).ok).toBe(true);
});

test('two officers in the same section: the second is told and overwrites nothing', () => {
  const work = anOpenDrafting({ revisions: { [sectionOne]: 3 } });
  expect(refusalOf(mayChange(work, { sectionId: sectionOne, revision: 2 }))).toEqual({
    code: 'staleVersion',
    expected: 2,
    actual: 3,
  });
});

test('finished words do not change', () => {
  expect(refusalOf(mayChange(aFinishedDrafting(), { sectionId: sectionOne, revision: 0 }))).toEqual({
    code: 'draftingFinished',
  });
});

test('a section is said to answer what sent the text back for as long as its last change says so', () => {
  const due = written(change(true), 'draftingWork');
  expect(due).toMatchObject([{ dueToReturn: [sectionOne] }]);
  const work = anOpenDrafting({ dueToReturn: [sectionOne, sectionTwo] });
  expect(written(change(false, work), 'draftingWork')).toMatchObject([{ dueToReturn: [sectionTwo] }]);
});
