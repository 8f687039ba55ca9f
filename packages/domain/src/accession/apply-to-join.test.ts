import { expect, test } from 'vitest';
import { addMs, DateOnly, Instant } from '../kernel/instant.ts';
import {
  accessionScene,
  aBookEntry,
  aJoining,
  anAgreementInForce,
  anApplication,
  applying,
  earlier,
  inForce,
  over,
  withOrgNumber,
  joiningIn,
} from '../test-support/an-accession.ts';
import { changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { decideApply, decideRegisterPaper } from './apply-to-join.ts';

test('an organisation applies to the version that it has read, and is owed a receipt', () => {
  const change = changeOf(decideApply(accessionScene(), applying({ orgNumber: '802999 0010' })));
  expect(change.outcome.receiptNumber).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(written(change, 'joining')).toMatchObject([
    {
      progress: { state: 'applied' },
      joiner: { orgNumber: '802999-0010' },
      versions: [{ number: 2 }],
      partyId: idOf('pty', 20),
    },
  ]);
  expect(change.owed.map(({ task }) => task)).toMatchObject([
    { letter: 'joiningReceived' },
    { letter: 'joiningNews', to: { partyId: idOf('pty', 9) } },
  ]);
});

test('nobody enters the address book before the officer has confirmed', () => {
  const change = changeOf(decideApply(accessionScene(), applying()));
  expect(written(change, 'party')).toEqual([]);
});

test('an application in the name of one in the address book gets at its page only from its own mailbox', () => {
  const parties = [aBookEntry(3, 'Almviks Roddklubb', 'asta@example.org')];
  const own = changeOf(decideApply(accessionScene({ parties }), applying()));
  expect(joiningIn(own).partyId).toBe(idOf('pty', 3));
  const others = [aBookEntry(3, 'Almviks roddklubb', 'styrelsen@example.org')];
  const claimed = changeOf(decideApply(accessionScene({ parties: others }), applying()));
  expect(joiningIn(claimed).partyId).toBe(idOf('pty', 20));
});

test('a version that no longer is in force cannot be joined, and the page is told which is', () => {
  expect(refusalOf(decideApply(accessionScene(), { ...applying(), textVersionId: earlier }))).toMatchObject({
    code: 'versionNotInForce',
    read: 1,
    inForce: { number: 2 },
  });
});

test('nothing can be joined before adoption, after the last day, or when it has lapsed', () => {
  const none = anAgreementInForce({ inForce: null });
  expect(refusalOf(decideApply(accessionScene({ agreement: none }), applying()))).toEqual({
    code: 'nothingToJoin',
    endedOn: null,
  });
  const lapsed = anAgreementInForce({ inForce: inForce({ lapsedOn: DateOnly.parse('2027-02-02') }) });
  expect(refusalOf(decideApply(accessionScene({ agreement: lapsed }), applying()))).toMatchObject({
    endedOn: '2027-02-02',
  });
  const newYear = Instant.parse('2030-12-31T23:00:00.000Z');
  expect(refusalOf(decideApply(accessionScene({ now: newYear }), applying()))).toMatchObject({
    endedOn: '2031-01-01',
  });
  expect(decideApply(accessionScene({ now: addMs(newYear, -1) }), applying()).ok).toBe(true);
});

test.each([
  ['802999-0011', 'orgNumberCheckDigit'],
  ['801299-0019', 'orgNumberShape'],
  ['900101-0017', 'orgNumberIsPersonal'],
  ['12', 'orgNumberShape'],
])('%s is no organisation number: %s', (orgNumber, code) => {
  expect(refusalOf(decideApply(accessionScene(), applying({ orgNumber })))).toEqual({ code });
});

test('the same organisation number joins once, and is told of its receipt', () => {
  const there = withOrgNumber(aJoining(1, { name: 'Helt annat namn' }), '802999-0010');
  const scene = accessionScene({ joinings: [there] });
  expect(refusalOf(decideApply(scene, applying({ orgNumber: '8029990010' })))).toMatchObject({
    code: 'alreadyJoined',
    state: 'joined',
    receiptNumber: there.receiptNumber,
  });
  // Also when the person says that it is another.
  expect(decideApply(scene, applying({ orgNumber: '8029990010', isAnother: true })).ok).toBe(false);
});

test.each(['refused', 'withdrawn'] as const)('one that was %s may apply again', (state) => {
  const before = withOrgNumber(aJoining(1, { progress: over(state) }), '802999-0010');
  const scene = accessionScene({ joinings: [before] });
  expect(decideApply(scene, applying({ orgNumber: '802999-0010', name: before.name })).ok).toBe(true);
});

test('a similar name is asked about; only a joined one is named, and the person may say that it is another', () => {
  const joined = accessionScene({ joinings: [aJoining(1, { name: 'Almviks Roddklubb' })] });
  expect(refusalOf(decideApply(joined, applying()))).toEqual({
    code: 'joiningLooksAlike',
    name: 'Almviks Roddklubb',
  });
  const waiting = accessionScene({ joinings: [anApplication(1, { name: 'Almviks Rodklubb' })] });
  expect(refusalOf(decideApply(waiting, applying()))).toEqual({ code: 'joiningLooksAlike', name: null });
  expect(decideApply(waiting, applying({ isAnother: true })).ok).toBe(true);
});

test('two different numbers are two organisations, however alike their names', () => {
  const there = withOrgNumber(aJoining(1, { name: 'Almviks roddklubb' }), '802999-0176');
  expect(decideApply(accessionScene({ joinings: [there] }), applying({ orgNumber: '802999-0010' })).ok).toBe(
    true,
  );
});

test('so many applications in an hour that no organisations can be behind them are held back', () => {
  const now = Instant.parse('2027-03-01T12:00:00.000Z');
  const arrival = { channel: 'online', at: addMs(now, -60_000) } as const;
  const names = Array.from({ length: 60 }, (_, index) => anApplication(index + 1, { arrival }));
  expect(refusalOf(decideApply(accessionScene({ joinings: names, now }), applying()))).toMatchObject({
    code: 'rateLimited',
    retryAt: '2027-03-01T12:59:00.000Z',
  });
});

test('a joining on paper is equal: joined at once, entered in the address book, with the day it arrived', () => {
  const arrivedOn = DateOnly.parse('2027-02-10');
  const change = changeOf(decideRegisterPaper(accessionScene(), { ...applying(), arrivedOn }));
  expect(written(change, 'joining')).toMatchObject([
    { progress: { state: 'joined' }, arrival: { channel: 'paper', arrivedOn: '2027-02-10' } },
  ]);
  expect(written(change, 'party')).toMatchObject([{ id: idOf('pty', 20), name: 'Almviks roddklubb' }]);
  expect(change.facts.map(({ type }) => type)).toEqual(['accession.applied', 'accession.joined']);
});

test('a paper cannot arrive tomorrow, nor before the version was adopted', () => {
  const on = (day: string) =>
    refusalOf(decideRegisterPaper(accessionScene(), { ...applying(), arrivedOn: DateOnly.parse(day) }));
  expect(on('2027-03-02')).toMatchObject({ code: 'paperDayInFuture', today: '2027-03-01' });
  expect(on('2027-01-24')).toMatchObject({ code: 'paperBeforeAdoption', adoptedOn: '2027-01-25' });
});
