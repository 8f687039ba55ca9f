import type { UnitHeir } from '@overens/domain/agreement/text-version';
import { UnitId } from '@overens/domain/kernel/id';
import { AgreementText } from '@overens/text/model/agreement-text';
import { expect, test } from 'vitest';
import { changedSince } from './changed-since.ts';

/** A text of one section with these paragraphs. */
function aText(paragraphs: Readonly<Record<string, string>>): AgreementText {
  const units = Object.entries(paragraphs).map(([id, text]) => ({ id, kind: 'paragraph', text }));
  const section = { id: 'sec_0001', level: 1, number: '1', heading: 'Möten', paragraphs: units };
  return AgreementText.parse({ title: 'Överenskommelse', sections: [section] });
}

const earlier = aText({ par_0001: 'Vi ses ofta. Vi talar.', par_0002: 'Alla är med.' });

test('what came and what was reworded is marked, what was only moved is not', () => {
  const now = aText({ par_0002: 'Alla är med.', par_0001: 'Vi ses sällan. Vi talar.', par_0003: 'Nytt.' });
  expect([...changedSince(earlier, now, [])]).toEqual([
    ['par_0001', 'changed'],
    ['par_0003', 'added'],
  ]);
});

test('words that were parted from others have been seen, those that came to them have not', () => {
  const heirs: UnitHeir[] = [{ heir: UnitId.parse('par_0003'), of: UnitId.parse('par_0001'), how: 'split' }];
  const parted = aText({ par_0001: 'Vi ses ofta.', par_0003: 'Vi talar.', par_0002: 'Alla är med.' });
  expect([...changedSince(earlier, parted, heirs)]).toEqual([]);
  const reworded = aText({ par_0001: 'Vi ses ofta.', par_0003: 'Vi talar fritt.', par_0002: 'Alla är med.' });
  expect([...changedSince(earlier, reworded, heirs)]).toEqual([['par_0003', 'changed']]);
});
