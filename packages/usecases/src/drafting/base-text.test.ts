import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { InForce } from '@overens/domain/agreement/in-force';
import { makeId, type TextVersionId } from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { expect, test } from 'vitest';
import { baseText } from './base-text.ts';

const at = Instant.parse('2026-09-01T08:00:00.000Z');
const bytes = (number: number) => new Uint8Array(16).fill(number);
const textId = (number: number): TextVersionId => makeId('txt', at, bytes(number));
const agreementId = makeId('agr', at, bytes(1));

/** The number-th version, brought along or written in a cycle. */
function version(number: number, cycle: number | null): TextVersion {
  const stage = {
    agreementId,
    cycle: cycle ?? 1,
    stageKey: 'bearbetning',
    kind: 'drafting',
    visit: 1,
  } as const;
  return {
    id: textId(number),
    tenantId: makeId('mun', at, bytes(1)),
    agreementId,
    version: 1,
    number,
    origin:
      cycle === null
        ? { kind: 'launched' }
        : { kind: 'drafted', stage, basedOn: textId(number - 1), changes: [] },
    body: {},
    hash: 'a'.repeat(64),
    createdAt: at,
    createdBy: makeId('per', at, bytes(1)),
  };
}

function inForce(number: number): InForce {
  const day = DateOnly.parse('2027-01-01');
  return {
    cycle: 1,
    textVersionId: textId(number),
    textHash: 'a'.repeat(64),
    number,
    adoptedOn: day,
    decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 12', diarienummer: 'KS 2026/1' },
    lagaKraftOn: null,
    from: day,
    to: null,
    reviewBy: null,
    reviewed: 'revise',
    lapsedOn: null,
  };
}

test('in the first cycle the newest version is worked on, the one brought along or what came of it', () => {
  const first = { cycle: 1, inForce: null };
  expect(baseText(first, [version(1, null)]).number).toBe(1);
  expect(baseText(first, [version(2, 1), version(1, null)]).number).toBe(2);
});

test('a later cycle begins with the text in force, though a newer draft was never adopted', () => {
  const versions = [version(1, null), version(2, 1), version(3, 1)];
  expect(baseText({ cycle: 2, inForce: inForce(2) }, versions).number).toBe(2);
});

test('once a later cycle has a version of its own, that is worked on', () => {
  const versions = [version(1, null), version(2, 1), version(3, 2)];
  expect(baseText({ cycle: 2, inForce: inForce(2) }, versions).number).toBe(3);
});
