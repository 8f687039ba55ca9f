import type { InForce } from '@overens/domain/agreement/in-force';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import { aFinishedDrafting, anOpenDrafting } from '@overens/domain/test-support/a-drafting';
import { at } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import { DateOnly } from '@overens/domain/kernel/instant';
import { expect, test } from 'vitest';
import { latestVersion } from './follow-passages.ts';

const texts = [1, 2, 3].map((number): TextVersion => ({
  id: idOf('txt', number),
  tenantId: idOf('mun', 1),
  agreementId: idOf('agr', 1),
  version: 1,
  number,
  origin: { kind: 'launched' },
  body: {},
  hash: 'a'.repeat(64),
  createdAt: at('2026-11-25T09:00:00.000Z'),
  createdBy: idOf('per', 1),
}));

function adopted(number: number, cycle: number): InForce {
  const day = DateOnly.parse('2027-03-31');
  return {
    cycle,
    textVersionId: idOf('txt', number),
    textHash: 'a'.repeat(64),
    number,
    adoptedOn: day,
    decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 12', diarienummer: 'KS 2026/1' },
    lagaKraftOn: null,
    from: day,
    to: null,
    reviewBy: null,
    reviewed: null,
    lapsedOn: null,
  };
}

const none = { inForce: null, formerly: [] };

test('until something is finished there is nothing to follow a sentence to', () => {
  expect(latestVersion(none, 1, { works: [anOpenDrafting()], texts })).toBeNull();
});

test('before an adoption it is the newest version that was made from the answers', () => {
  const again = { ...aFinishedDrafting(), textVersionId: idOf('txt', 3) };
  const latest = latestVersion(none, 1, { works: [again, aFinishedDrafting()], texts });
  expect([latest?.version.number, latest?.isAdopted]).toEqual([3, false]);
});

test('after it the version that was adopted in the same cycle, also when a later one has taken its place', () => {
  const works = [{ ...aFinishedDrafting(), textVersionId: idOf('txt', 3) }];
  const inForce = latestVersion({ inForce: adopted(2, 1), formerly: [] }, 1, { works, texts });
  expect([inForce?.version.number, inForce?.isAdopted]).toEqual([2, true]);
  const formerly = [{ ...adopted(2, 1), replacedOn: DateOnly.parse('2031-03-31') }];
  const replaced = latestVersion({ inForce: adopted(3, 2), formerly }, 1, { works, texts });
  expect([replaced?.version.number, replaced?.isAdopted]).toEqual([2, true]);
});
