import { expect, test } from 'vitest';
import { aFinishedDrafting, anOpenDrafting, sectionOne, sectionTwo } from '../test-support/a-drafting.ts';
import { refusalOf, written } from '../test-support/a-round.ts';
import { decideWriteText, mayWrite } from './write-text.ts';

const write = (dueToReturn: boolean, work = anOpenDrafting()) =>
  decideWriteText(work, {
    sections: [sectionOne],
    body: { title: 'Nytt' },
    textHash: 'e'.repeat(64),
    heirs: [],
    dueToReturn,
  });

test('what is written counts the text and each of its sections on', () => {
  const decided = write(false);
  expect(decided.outcome).toEqual({ version: 5, revisions: { [sectionOne]: 1 } });
  expect(written(decided, 'draftingWork')).toMatchObject([
    { version: 5, revisions: { [sectionOne]: 1 }, body: { title: 'Nytt' } },
  ]);
  expect(decided.facts).toMatchObject([{ type: 'drafting.textChanged', data: { sectionId: sectionOne } }]);
});

test('two officers who write in different sections do not meet', () => {
  const work = anOpenDrafting({ revisions: { [sectionOne]: 3 } });
  expect(mayWrite(work, [{ sectionId: sectionTwo, revision: 0 }]).ok).toBe(true);
});

test('two officers who write in the same section: the second is told and overwrites nothing', () => {
  const work = anOpenDrafting({ revisions: { [sectionOne]: 3 } });
  const seen = [
    { sectionId: sectionTwo, revision: 0 },
    { sectionId: sectionOne, revision: 2 },
  ];
  expect(refusalOf(mayWrite(work, seen))).toEqual({ code: 'staleVersion', expected: 2, actual: 3 });
});

test('nothing is written in finished words', () => {
  expect(refusalOf(mayWrite(aFinishedDrafting(), []))).toEqual({ code: 'draftingFinished' });
});

test('a section is said to answer what sent the text back for as long as what was last written says so', () => {
  expect(written(write(true), 'draftingWork')).toMatchObject([{ dueToReturn: [sectionOne] }]);
  const work = anOpenDrafting({ dueToReturn: [sectionOne, sectionTwo] });
  expect(written(write(false, work), 'draftingWork')).toMatchObject([{ dueToReturn: [sectionTwo] }]);
});
