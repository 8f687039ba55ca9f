import { expect, test } from 'vitest';
import { changeOf, day, refusalOf } from '../test-support/a-round.ts';
import {
  adoptionIn,
  anAdoption,
  anOrder,
  decide,
  readyForFullmaktige,
  today,
} from '../test-support/an-adoption.ts';
import { checkVote, leastMinority } from './minority-rule.ts';

const minority = (requested: number, present: number) => ({ by: 'minority', requested, present }) as const;
const kf = { name: 'Kommunfullmäktige', type: 'fullmaktige' } as const;
const namnd = { name: 'Kulturnämnden', type: 'namnd' } as const;

test.each([
  [31, 11],
  [33, 11],
  [51, 17],
  [61, 21],
  [65, 22],
])('of %i present it takes %i to send a matter back', (present, needed) => {
  expect(leastMinority(present)).toBe(needed);
  expect(checkVote(kf, minority(needed, present), null).ok).toBe(true);
  expect(refusalOf(checkVote(kf, minority(needed - 1, present), null))).toEqual({
    code: 'minorityTooSmall',
    present,
    requested: needed - 1,
    needed,
  });
});

test('in a nämnd one of fifteen, or five, does not send a matter back: the majority decides', () => {
  expect(refusalOf(checkVote(namnd, minority(1, 15), null)).code).toBe('minorityOnlyInFullmaktige');
  expect(refusalOf(checkVote(namnd, minority(5, 15), null)).code).toBe('minorityOnlyInFullmaktige');
  expect(checkVote(namnd, { by: 'majority' }, null).ok).toBe(true);
});

test('in kommunfullmäktige five of fifteen do it once; the second time it takes a majority', () => {
  expect(checkVote(kf, minority(5, 15), null).ok).toBe(true);
  expect(refusalOf(checkVote(kf, minority(5, 15), today))).toEqual({
    code: 'minorityAlreadyUsed',
    on: today,
  });
  expect(checkVote(kf, { by: 'majority' }, today).ok).toBe(true);
});

test('more cannot ask for it than are present', () => {
  expect(refusalOf(checkVote(kf, minority(52, 51), null)).code).toBe('minorityTooSmall');
});

test('a minority that puts a matter off has used its one time for sending it back too', () => {
  const off = { kind: 'bordlaggning', newMeetingOn: day('2027-01-14'), vote: minority(17, 51) } as const;
  const later = adoptionIn(changeOf(decide(readyForFullmaktige(), anOrder('kf', off))));
  const back = {
    kind: 'aterremiss',
    to: null,
    reason: 'Mer behöver utredas.',
    vote: minority(17, 51),
  } as const;
  expect(refusalOf(decide(later, anOrder('kf', back))).code).toBe('minorityAlreadyUsed');
});

test('a nämnd that sends back by minority is refused where the decision is recorded', () => {
  const back = { kind: 'aterremiss', to: null, reason: 'Mer tid.', vote: minority(5, 15) } as const;
  expect(refusalOf(decide(anAdoption(), anOrder('kfn', back))).code).toBe('minorityOnlyInFullmaktige');
});
