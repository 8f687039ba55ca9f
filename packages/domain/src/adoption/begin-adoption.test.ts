import { expect, test } from 'vitest';
import { changeOf, day } from '../test-support/a-round.ts';
import {
  adoptionIn,
  after,
  anAdoption,
  anOrder,
  begun,
  decide,
  readyForFullmaktige,
  stage,
  tillstyrker,
} from '../test-support/an-adoption.ts';
import { idOf } from '../test-support/ids.ts';

const majority = { by: 'majority' } as const;
const second = { ...stage, visit: 2 };
const states = ({ steps }: ReturnType<typeof begun>): string[] =>
  steps.map(({ key, progress }) => `${key} ${progress.state}`);

test('a visit begins with all bodies waiting, in the order of the template', () => {
  expect(states(anAdoption())).toEqual(['kfn waiting', 'sn waiting', 'ks waiting', 'kf waiting']);
  expect(begun({ adopterMeetsOn: day('2027-02-01') }).steps.at(-1)?.meetingOn).toBe('2027-02-01');
});

test('sent back to one nämnd, what the other decided is carried over and those after decide again', () => {
  const back = {
    kind: 'aterremiss',
    to: 'sn',
    reason: 'Nämnden ska yttra sig igen.',
    vote: majority,
  } as const;
  const previous = adoptionIn(changeOf(decide(readyForFullmaktige(), anOrder('kf', back))));
  const visit = begun({ stage: second, previous, returnedTo: 'sn' });
  expect(states(visit)).toEqual(['kfn carriedOver', 'sn waiting', 'ks waiting', 'kf waiting']);
  expect(visit.worksheet.state).toBe('confirmed');
  const third = begun({ stage: { ...stage, visit: 3 }, previous: visit, returnedTo: 'ks' });
  expect(third.steps[0]?.progress).toMatchObject({ state: 'carriedOver', fromVisit: 1 });
});

test('after drafting everybody decides on the new text, and the list of commitments is made anew', () => {
  const back = { kind: 'aterremiss', to: null, reason: 'Texten ska skrivas om.', vote: majority } as const;
  const previous = adoptionIn(changeOf(decide(readyForFullmaktige(), anOrder('kf', back))));
  const text = { id: idOf('txt', 2), number: 4, hash: 'e'.repeat(64) };
  const visit = begun({ stage: second, previous, text });
  expect(states(visit)).toEqual(['kfn waiting', 'sn waiting', 'ks waiting', 'kf waiting']);
  expect(visit.worksheet.state).toBe('proposed');
});

test('diary numbers and the minority’s one time follow the matter into the next visit', () => {
  const numbered = adoptionIn(
    changeOf(decide(anAdoption(), anOrder('kfn', tillstyrker, { diarienummer: 'KN 2026/4' }))),
  );
  const back = {
    kind: 'aterremiss',
    to: null,
    reason: 'Mer underlag.',
    vote: { by: 'minority', requested: 17, present: 51 },
  } as const;
  const heard = after(numbered, [
    ['sn', tillstyrker],
    ['ks', tillstyrker],
  ]);
  const previous = adoptionIn(changeOf(decide(heard, anOrder('kf', back))));
  const visit = begun({ stage: second, previous });
  expect(visit.steps[0]?.diarienummer).toBe('KN 2026/4');
  expect(visit.minorityUsedOn).toBe('2026-12-10');
});
