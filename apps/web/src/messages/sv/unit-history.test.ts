import type { UnitEventView } from '@overens/usecases/drafting/unit-history-view';
import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { unitHistoryByVersion, unitHistoryInWords } from './unit-history.ts';

const unitId = UnitId.parse('par_0001');

test('what happened in one version is told together, with the version once', () => {
  const events: UnitEventView[] = [
    { kind: 'moved', number: 5, place: '4.2' },
    { kind: 'reworded', number: 5 },
  ];
  expect(unitHistoryInWords(events)).toBe('flyttad från 4.2, omformulerad i version 5');
});

test('what happened in several versions has a line each, in order', () => {
  const events: UnitEventView[] = [
    { kind: 'splitFrom', number: 2, unitId, place: 'Vår värdegrund' },
    { kind: 'tookIn', number: 4, unitId, place: '3' },
  ];
  expect(unitHistoryByVersion(events)).toEqual([
    { number: 2, text: 'utdelad från ”Vår värdegrund” i version 2' },
    { number: 4, text: 'sammanslagen med 3 i version 4' },
  ]);
});

test('a place that nobody knows is not told', () => {
  expect(unitHistoryInWords([{ kind: 'moved', number: 2, place: '' }])).toBe('flyttad i version 2');
});

test('what happened in the words that are being worked on is told as that, not as a version', () => {
  const events: UnitEventView[] = [
    { kind: 'moved', number: 4, place: '4.2' },
    { kind: 'reworded', number: 0 },
  ];
  expect(unitHistoryInWords(events)).toBe(
    'flyttad från 4.2 i version 4, omformulerad i texten som bearbetas nu',
  );
});
