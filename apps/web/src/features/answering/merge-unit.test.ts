import { expect, test } from 'vitest';
import { chosenValue } from './choose-text.ts';
import { mergeUnit } from './merge-unit.ts';

const on = (unitId: string, text: string) => ({ unitId, text });
const unit = (...meningar: readonly object[]) => ({ meningar });

test('comments on different sentences from two devices stand beside each other', () => {
  const merged = mergeUnit(
    unit(on('sen_0001', 'A')),
    unit(on('sen_0001', 'A'), on('sen_0002', 'B')),
    unit(on('sen_0001', 'A'), on('sen_0003', 'C')),
  );
  expect(merged).toEqual({
    values: unit(on('sen_0001', 'A'), on('sen_0003', 'C'), on('sen_0002', 'B')),
    conflicts: [],
  });
});

test('a comment that one device took away and the other did not touch is gone', () => {
  const base = unit(on('sen_0001', 'A'), on('sen_0002', 'B'));
  const merged = mergeUnit(base, unit(on('sen_0002', 'B')), unit(on('sen_0001', 'A'), on('sen_0002', 'C')));
  expect(merged).toEqual({ values: unit(on('sen_0002', 'C')), conflicts: [] });
});

test('two texts on the same sentence are for the person to choose, and may both stand', () => {
  const [mine, theirs] = [unit(on('sen_0001', 'Min')), unit(on('sen_0001', 'Deras'), on('sen_0002', 'B'))];
  const { conflicts } = mergeUnit({}, mine, theirs);
  expect(conflicts).toEqual([{ key: 'meningar', mine: mine.meningar, theirs: theirs.meningar }]);
  expect(chosenValue('both', mine.meningar, theirs.meningar)).toEqual([
    on('sen_0001', 'Deras\n\nMin'),
    on('sen_0002', 'B'),
  ]);
});

test('a text taken away here and changed there is a choice, nothing is dropped in silence', () => {
  const { conflicts } = mergeUnit(unit(on('sen_0001', 'A')), unit(), unit(on('sen_0001', 'Mer')));
  expect(conflicts).toHaveLength(1);
});
