import { expect, test } from 'vitest';
import { inForce } from '../test-support/an-accession.ts';
import { at, day } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { isOfAnnulled, visitsOfVersion } from './visits-of-version.ts';

const on = day('2027-09-01');
const annulledAt = at('2027-09-01T08:00:00.000Z');
const run = (visit: number, since: string, cycle = 1) => ({
  stage: { agreementId: idOf('agr', 1), cycle, stageKey: 'uppfoljning', kind: 'follow-up' as const, visit },
  title: 'Uppföljning',
  since: at(since),
  end: null,
});
const before = run(1, '2027-06-01T08:00:00.000Z');
const after = run(2, '2028-06-01T08:00:00.000Z');
const ofNextCycle = run(1, '2027-06-01T08:00:00.000Z', 2);
const annulled = { on, courtCase: '1234-26', at: annulledAt };
const life = {
  stages: [before, after, ofNextCycle],
  inForce: inForce(),
  formerly: [{ ...inForce({ annulled }), replacedOn: on }],
};

test('what was begun before an annulment is of the annulled version, and what was begun after is not', () => {
  expect(isOfAnnulled(life, before.stage)).toBe(true);
  expect(isOfAnnulled(life, after.stage)).toBe(false);
  expect(isOfAnnulled(life, ofNextCycle.stage)).toBe(false);
  expect(visitsOfVersion(life, 1, 'uppfoljning')).toEqual([after]);
  expect(visitsOfVersion(life, 2, 'uppfoljning')).toEqual([ofNextCycle]);
});

test('without an annulment every visit is of the version', () => {
  const plain = { ...life, formerly: [] };
  expect(isOfAnnulled(plain, before.stage)).toBe(false);
  expect(visitsOfVersion(plain, 1, 'uppfoljning')).toEqual([before, after]);
});
