import { expect, test } from 'vitest';
import { DateOnly } from '../kernel/instant.ts';
import {
  accessionScene,
  aBookEntry,
  aJoining,
  anAgreementInForce,
  earlier,
  joinedAt,
} from '../test-support/an-accession.ts';
import { changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { decideRegisterBody } from './register-body.ts';

const party = { ...aBookEntry(5, 'Vård- och omsorgsnämnden'), kind: 'body' as const };
const each = { ...accessionScene(), coverage: 'eachJoins' as const };
const registered = (on = '2027-02-15') => ({
  joiningId: idOf('jng', 20),
  party,
  decision: { paragraph: '§ 8', diarienummer: 'VON 2027/3', on: DateOnly.parse(on) },
});

test('a nämnd joins by its own decision where the template says that each does', () => {
  const change = changeOf(decideRegisterBody(each, registered()));
  expect(written(change, 'joining')).toMatchObject([
    { name: 'Vård- och omsorgsnämnden', joiner: { kind: 'body', decision: { paragraph: '§ 8' } } },
  ]);
});

test('where the adoption binds all nämnder none joins by itself', () => {
  expect(refusalOf(decideRegisterBody({ ...each, coverage: 'automatic' }, registered()))).toEqual({
    code: 'bodiesAreBound',
  });
});

test('a nämnd joins a version once, and the next by a new decision', () => {
  const same = aJoining(5, { name: party.name });
  expect(refusalOf(decideRegisterBody({ ...each, joinings: [same] }, registered()))).toMatchObject({
    code: 'alreadyJoined',
  });
  const before = { ...same, versions: [{ textVersionId: earlier, number: 1, at: joinedAt }] };
  const change = changeOf(decideRegisterBody({ ...each, joinings: [before] }, registered()));
  expect(written(change, 'joining')).toMatchObject([
    { id: before.id, version: 2, versions: [{ number: 1 }, { number: 2 }] },
  ]);
});

test('its decision has been made, after the adoption, of something in force', () => {
  expect(refusalOf(decideRegisterBody(each, registered('2027-03-02')))).toMatchObject({
    code: 'paperDayInFuture',
  });
  expect(refusalOf(decideRegisterBody(each, registered('2027-01-24')))).toMatchObject({
    code: 'paperBeforeAdoption',
  });
  const agreement = anAgreementInForce({ inForce: null });
  expect(refusalOf(decideRegisterBody({ ...each, agreement }, registered()))).toMatchObject({
    code: 'nothingToJoin',
  });
});
