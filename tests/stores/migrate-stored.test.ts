import { migrateStored } from '@overens/data/kernel/migrate-stored';
import { AppealState } from '@overens/domain/adoption/appeal';
import { expect, test } from 'vitest';
import { z } from 'zod';

const minutes = (appeal: Record<string, unknown>) => ({
  justeradOn: '2026-12-11',
  anslagetOn: '2026-12-12',
  nedtagetOn: null,
  appeal,
});
const stored = (appeal: Record<string, unknown>) => ({
  id: 'adp_1',
  steps: [
    { key: 'kfn', progress: { state: 'waiting' } },
    {
      key: 'kf',
      progress: { state: 'decided', record: { decidedOn: '2026-12-10' }, minutes: minutes(appeal) },
    },
  ],
});

test.each([
  [{ state: 'none' }, { state: 'none' }],
  [{ state: 'pending' }, { state: 'pending', appealedOn: '2026-12-12', inhibitedOn: null }],
  [
    { state: 'rejected', finalOn: '2027-05-01' },
    { state: 'rejected', appealedOn: '2026-12-12', end: 'avslag', finalOn: '2027-05-01' },
  ],
])('an appeal noted before its day and case were is read as %o', (was, is) => {
  const migrated = migrateStored('adoptionCase', stored(was));
  expect(migrated).toMatchObject({
    id: 'adp_1',
    steps: [{ key: 'kfn', progress: { state: 'waiting' } }, { progress: { minutes: { appeal: is } } }],
  });
  expect(migrated).toHaveProperty('steps.1.key', 'kf');
  const [, kf] = Migrated.parse(migrated).steps;
  expect(AppealState.parse(kf.progress.minutes.appeal).state).toBe(was.state);
  // Once migrated it stays as it is.
  expect(migrateStored('adoptionCase', migrated)).toEqual(migrated);
});

const Migrated = z.looseObject({
  steps: z.tuple([
    z.unknown(),
    z.looseObject({ progress: z.looseObject({ minutes: z.looseObject({ appeal: z.unknown() }) }) }),
  ]),
});
