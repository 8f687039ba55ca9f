import { idOf } from '@overens/domain/test-support/ids';
import { expect, test } from 'vitest';
import type { VersionCause } from '../drafting/version-views.ts';
import { publicCauses } from './public-causes.ts';

const asked = idOf('rnd', 1);

test('who asked for a change is named where the answers of the round are public', () => {
  expect(publicCauses([answer('Åsens byalag')], new Set([asked]))).toEqual([
    { kind: 'answer', name: 'Åsens byalag' },
  ]);
});

test('where they are not, it was said in the remiss, once however many said it', () => {
  const causes = [answer('Åsens byalag'), answer('Norra byalaget')];
  expect(publicCauses(causes, new Set())).toEqual([{ kind: 'answer', name: null }]);
});

test('nothing that an officer or a participant wrote is told', () => {
  const returned: VersionCause = {
    kind: 'returned',
    number: 3,
    by: 'meeting',
    title: 'Förankringsmöte',
    reasons: [{ from: 'Stina Berg', text: 'Jag ringde och klagade.' }],
  };
  const told = JSON.stringify(publicCauses([answer('Åsens byalag'), returned], new Set([asked])));
  expect(told).toContain('Förankringsmöte');
  for (const private_ of ['Stina Berg', 'ringde', 'Hälsningar']) expect(told).not.toContain(private_);
});

function answer(name: string): VersionCause {
  return {
    kind: 'disposition',
    number: 2,
    name,
    outcome: 'accepted',
    reason: 'Hälsningar från Stina Berg.',
    roundId: asked,
    answerId: idOf('ans', 1),
    unitKey: 'section:1',
  };
}

test('a change of language or form is told as one, whoever said so; what nobody explained is not', () => {
  const causes: VersionCause[] = [
    { kind: 'editorial', number: 2, by: 'Moa Ek', reason: 'Stina Berg påpekade ett skrivfel.' },
    { kind: 'notStated', number: 3, onlyForm: true },
    { kind: 'notStated', number: 3, onlyForm: false },
  ];
  expect(publicCauses(causes, new Set())).toEqual([{ kind: 'editorial' }, { kind: 'notStated' }]);
});
