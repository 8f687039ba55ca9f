import { UnitId } from '@overens/domain/kernel/id';
import type { PassageView } from '@overens/usecases/drafting/passage-views';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CommentedPassage } from './commented-passage.tsx';

function shown(change: Partial<PassageView>): string {
  const passage: PassageView = {
    unitId: UnitId.parse('sen_000100'),
    kind: 'sentence',
    sentOut: 'Vi möts varje höst.',
    now: 'Vi möts varje höst.',
    history: [],
    ...change,
  };
  return renderToStaticMarkup(<CommentedPassage passage={passage} />).replaceAll(/<[^>]+>/g, '|');
}

test('a sentence that reads as it was sent out is quoted once', () => {
  expect(shown({}).split('Vi möts varje höst.')).toHaveLength(2);
});

test('one that was moved and reworded is quoted as it was and as it is, with what happened', () => {
  const text = shown({
    now: 'Vi möts ofta.',
    history: [
      { kind: 'moved', number: 5, place: '4.2' },
      { kind: 'reworded', number: 5 },
    ],
  });
  expect(text).toContain('Vi möts varje höst.');
  expect(text).toContain('Vi möts ofta.');
  expect(text).toContain('flyttad från 4.2, omformulerad i version 5.');
});

test('of one that was taken out that is said', () => {
  expect(shown({ now: null })).toContain('Meningen finns inte kvar i texten.');
});
