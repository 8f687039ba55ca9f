import { idOf } from '@overens/domain/test-support/ids';
import { aRecord, aRegistration } from '@overens/domain/test-support/a-meeting';
import { expect, test } from 'vitest';
import { recordOf, startRecordDraft } from './record-draft.ts';

const registrations = [aRegistration(1), aRegistration(2, { organisation: null })];

test('each organisation that has registered has a row, with nobody counted until somebody is', () => {
  const draft = startRecordDraft({ record: null, registrations });
  expect(draft.attendance).toMatchObject([
    { registrationId: idOf('reg', 1), registered: 3, people: '', name: 'Almviks roddklubb' },
  ]);
  expect(recordOf(draft)).toMatchObject({ organisations: [], privatePeople: 0, endorsement: null });
});

test('what has been saved stands in the fields again, unchanged', () => {
  const record = aRecord({
    organisations: [
      { name: 'Almviks roddklubb', people: 3, registrationId: idOf('reg', 1) },
      { name: 'Kvarnens kulturförening', people: 1, registrationId: null },
    ],
    positions: [{ name: 'Almviks roddklubb', position: 'notEndorsed', statement: 'Vi säger nej.' }],
    questions: [{ text: 'När?', by: 'Almviks roddklubb' }],
  });
  expect(recordOf(startRecordDraft({ record, registrations }))).toEqual(record);
});

test('the rows of a list have keys of their own', () => {
  const both = [aRegistration(1), aRegistration(3)];
  const { attendance } = startRecordDraft({ record: aRecord(), registrations: both });
  const keys = attendance.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('half-written rows are not saved', () => {
  const start = startRecordDraft({ record: null, registrations });
  const row = { key: 7, registrationId: null, registered: null };
  const draft = {
    ...start,
    attendance: [
      { ...row, name: '', people: '4' },
      { ...row, name: 'Körföreningen', people: 'många' },
    ],
    questions: [{ key: 8, text: '  ', by: 'Körföreningen' }],
    positions: [{ key: 9, name: 'Körföreningen', position: '', statement: 'Ja.' }],
  };
  expect(recordOf(draft)).toMatchObject({ organisations: [], questions: [], positions: [] });
});
