import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { AgreementText } from '../model/agreement-text.ts';
import type { KnownVersion } from './unit-history.ts';
import { unitStories } from './unit-story.ts';

const MEETS = UnitId.parse('par_0001');
const INVITES = UnitId.parse('par_0002');

function version(
  number: number,
  paragraphs: Readonly<Record<string, string>>,
  heirs: KnownVersion['heirs'] = [],
): KnownVersion {
  const units = Object.entries(paragraphs).map(([id, text]) => ({ id, kind: 'paragraph', text }));
  const section = { id: 'sec_0001', level: 1, number: '4', heading: 'Möten', paragraphs: units };
  return { number, text: AgreementText.parse({ title: 'Överenskommelse', sections: [section] }), heirs };
}

test('what was joined to another unit goes on with that one, from then on', () => {
  const story = unitStories([
    version(1, { [MEETS]: 'Vi möts.', [INVITES]: 'Kommunen bjuder in.' }),
    version(2, { [MEETS]: 'Vi möts.', [INVITES]: 'Kommunen kallar.' }),
    version(3, { [INVITES]: 'Kommunen kallar. Vi möts.' }, [{ heir: INVITES, of: MEETS, how: 'merged' }]),
    version(0, { [INVITES]: 'Kommunen kallar. Vi möts ofta.' }),
  ]);
  expect(story(MEETS)).toEqual([
    { kind: 'mergedInto', number: 3, unitId: INVITES, place: '4' },
    { kind: 'reworded', number: 0 },
  ]);
});

test('nothing is told of what nothing happened to', () => {
  const same = version(1, { [MEETS]: 'Vi möts.' });
  expect(unitStories([same, { ...same, number: 2 }])(MEETS)).toEqual([]);
});
