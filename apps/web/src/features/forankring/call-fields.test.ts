import { expect, test } from 'vitest';
import { callErrors, callOf, type CallFields } from './call-fields.ts';
import { registerErrors, registrationOf, type RegisterFields } from './register-fields.ts';

const call: CallFields = {
  on: '2026-12-10',
  from: '18:00',
  to: '20:00',
  place: 'Stora salen',
  digitalLink: '',
  accessibility: '',
  agenda: 'Välkomna\n\n Ställningstagande ',
  contactName: 'Vera Lindqvist',
  contactEmail: 'vera@almvik.example',
  contactPhone: '',
  textVersionId: 'txt',
};
const wrongIn = (change: Partial<CallFields>) =>
  callErrors({ ...call, ...change }).map(({ fieldId }) => fieldId);

test('a call that is filled in has no errors, and its agenda is a point per line', () => {
  expect(wrongIn({})).toEqual([]);
  expect(callOf(call).facts.agenda).toEqual(['Välkomna', 'Ställningstagande']);
});

test.each([
  ['on', { on: '' }],
  ['to', { to: '18:00' }],
  ['place', { place: '' }],
  ['digitalLink', { digitalLink: 'mote.almvik.example' }],
  ['agenda', { agenda: '\n' }],
  ['contactName', { contactName: '' }],
  ['contactEmail', { contactEmail: 'vera' }],
])('a call says what is wrong with %s', (field, change) => {
  expect(wrongIn(change)).toEqual([field]);
});

const registration: RegisterFields = {
  as: 'organisation',
  organisation: 'Almviks roddklubb',
  contactName: 'Elsa Ek',
  email: 'elsa@example.org',
  people: '3',
  needs: [],
  needsNote: '',
};
const wrong = (change: Partial<RegisterFields>) =>
  registerErrors({ ...registration, ...change }).map(({ fieldId }) => fieldId);

test('who comes for themselves names no organisation', () => {
  expect(wrong({ as: 'private', organisation: '' })).toEqual([]);
  expect(registrationOf({ ...registration, as: 'private' }).organisation).toBeNull();
});

test.each([
  ['organisation', { organisation: '' }],
  ['contactName', { contactName: 'E' }],
  ['email', { email: 'elsa' }],
  ['people', { people: '0' }],
  ['people', { people: '101' }],
  ['people', { people: 'tre' }],
])('a registration says what is wrong with %s', (field, change) => {
  expect(wrong(change)).toEqual([field]);
});
