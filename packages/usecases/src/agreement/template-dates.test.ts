import { ReadTemplate } from '@overens/domain/process/read-template';
import { DateOnly } from '@overens/domain/kernel/instant';
import { expect, test } from 'vitest';
import { proposeDates } from './template-dates.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);
const template = ReadTemplate.parse({
  schemaVersion: 1,
  key: 'almvik',
  version: 1,
  title: 'Almviks modell',
  description: '',
  terms: { civilSociety: 'civilsamhället', jointBody: 'samråd', review: 'översyn' },
  bodies: [{ key: 'ks', name: 'Kommunstyrelsen' }],
  responsibleBody: 'ks',
  forms: [{ key: 'remissvar', version: 1 }],
  revision: [
    {
      key: 'remiss',
      kind: 'remiss',
      title: 'Remiss',
      form: 'remissvar',
      opens: { from: 'launch', offset: 'P2W', roll: 'next' },
      due: { from: 'stage.start', offset: 'P8W', roll: 'next' },
      reminders: [],
      exit: { gate: 'due' },
      missiv: { subject: '', text: '', questions: [] },
    },
  ],
  milestones: [
    { key: 'mote', title: 'Förankringsmöte', on: { from: 'remiss.due', offset: 'P3W', roll: 'next' } },
    { key: 'beslut', title: 'Beslut', on: { from: 'mote', offset: 'P2M', roll: 'next' } },
  ],
});

test('the days of a cycle are proposed from today with the rule that made them', () => {
  const proposed = proposeDates(template, day('2026-08-17'), []);
  expect(proposed.map(({ key, on, explanation }) => [key, on, explanation])).toEqual([
    ['remiss.start', '2026-08-31', '2 veckor efter starten'],
    ['remiss.due', '2026-10-26', '8 veckor efter remissens start'],
    ['mote', '2026-11-16', '3 veckor efter sista svarsdag'],
    ['beslut', '2027-01-18', '2 månader efter förankringsmöte; flyttad från lör 16 jan (helg)'],
  ]);
});

test('a chosen day stays, also on a holiday, and what follows from it moves along', () => {
  const chosen = [{ key: 'remiss.due', on: day('2026-11-01') }];
  const proposed = proposeDates(template, day('2026-08-17'), chosen);
  expect(proposed[1]).toMatchObject({ on: '2026-11-01', explanation: 'Vald dag', notWorkingDay: 'helg' });
  expect(proposed[2]).toMatchObject({ key: 'mote', on: '2026-11-23', notWorkingDay: null });
});

test('the day of launch and days that the template does not have cannot be chosen', () => {
  const chosen = [
    { key: 'launch', on: day('2027-01-01') },
    { key: 'annat', on: day('2027-01-01') },
  ];
  expect(proposeDates(template, day('2026-08-17'), chosen)).toEqual(
    proposeDates(template, day('2026-08-17'), []),
  );
});

test('a chosen day with an impossible year gives no proposals', () => {
  expect(proposeDates(template, day('2026-08-17'), [{ key: 'remiss.due', on: day('9999-11-01') }])).toEqual(
    [],
  );
});
