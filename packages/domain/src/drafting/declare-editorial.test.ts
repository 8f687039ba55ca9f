import { expect, test } from 'vitest';
import { aFinishedDrafting, anOpenDrafting, sectionOne, sectionTwo } from '../test-support/a-drafting.ts';
import { at, changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { decideDeclareEditorial, type EditorialOrder } from './declare-editorial.ts';
import { DraftingWork } from './drafting-work.ts';
import { countingNote } from './editorial-note.ts';

const now = at('2026-12-04T09:00:00.000Z');
const around = { changedSections: [sectionOne], reasonHash: 'a'.repeat(64), by: idOf('per', 1) };
const said = (order: Partial<EditorialOrder> = {}): EditorialOrder => ({
  sectionId: sectionOne,
  revision: 0,
  version: 0,
  reason: 'Stavningen är rättad.',
  ...order,
});

function declared(work: DraftingWork, order = said()): Extract<DraftingWork, { status: 'open' }> {
  const [put] = written(changeOf(decideDeclareEditorial(work, order, around, now)), 'draftingWork');
  const next = DraftingWork.parse(put);
  if (next.status !== 'open') throw new Error('What is said of a section does not end the work.');
  return next;
}

test('an officer says that a change is editorial, and why; the event holds no words', () => {
  const decided = changeOf(decideDeclareEditorial(anOpenDrafting(), said(), around, now));
  expect(decided.outcome).toEqual({ version: 1 });
  expect(decided.facts).toEqual([
    {
      type: 'drafting.editorialDeclared',
      data: { draftingId: idOf('drf', 1), sectionId: sectionOne, reasonHash: 'a'.repeat(64) },
    },
  ]);
  const work = declared(anOpenDrafting());
  expect(countingNote(work, sectionOne)).toMatchObject({
    reason: 'Stavningen är rättad.',
    by: idOf('per', 1),
  });
  expect(countingNote(work, sectionTwo)).toBeNull();
});

test('it counts no more when the section has been changed again', () => {
  const work = declared(anOpenDrafting());
  expect(countingNote({ ...work, revisions: { [sectionOne]: 1 } }, sectionOne)).toBeNull();
});

test('what was said is taken back, and may be said anew', () => {
  const once = declared(anOpenDrafting());
  const back = declared(once, said({ version: 1, reason: null }));
  expect(countingNote(back, sectionOne)).toBeNull();
  const again = declared(back, said({ version: 2, reason: 'Ett komma.' }));
  expect(countingNote(again, sectionOne)?.reason).toBe('Ett komma.');
});

test('nobody overwrites what somebody else has said or changed meanwhile', () => {
  const work = declared(anOpenDrafting());
  expect(refusalOf(decideDeclareEditorial(work, said(), around, now))).toEqual({
    code: 'staleVersion',
    expected: 0,
    actual: 1,
  });
  const changed = anOpenDrafting({ revisions: { [sectionOne]: 2 } });
  expect(refusalOf(decideDeclareEditorial(changed, said({ revision: 1 }), around, now))).toEqual({
    code: 'staleVersion',
    expected: 1,
    actual: 2,
  });
});

test('a section that is as it was has no change to speak of, and finished work is finished', () => {
  const other = decideDeclareEditorial(anOpenDrafting(), said({ sectionId: sectionTwo }), around, now);
  expect(refusalOf(other)).toEqual({ code: 'sectionNotChanged' });
  expect(refusalOf(decideDeclareEditorial(aFinishedDrafting(), said(), around, now))).toEqual({
    code: 'draftingFinished',
  });
});
