import { expect, test } from 'vitest';
import {
  aClosedRound,
  aDraftRound,
  anOpenRound,
  aRecipient,
  changeOf,
  handedIn,
  refusalOf,
  whileOpen,
  written,
} from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import type { DraftUnit } from './remiss-answer.ts';
import { decideSaveDraftUnit } from './save-draft-unit.ts';

const order = { unitKey: 'page:helhet', values: { stance: 'avstar' }, baseVersion: 0 };
const saved: DraftUnit = {
  id: `${aRecipient(1).id}#page:helhet`,
  tenantId: idOf('mun', 1),
  agreementId: idOf('agr', 1),
  roundId: idOf('rnd', 1),
  recipientId: aRecipient(1).id,
  unitKey: 'page:helhet',
  version: 4,
  values: {},
  savedAt: whileOpen,
};

test('the first words saved show the recipient as writing', () => {
  const change = changeOf(decideSaveDraftUnit(anOpenRound(), aRecipient(1), null, order, whileOpen));
  expect(change.outcome).toEqual({ version: 1, savedAt: whileOpen });
  expect(written(change, 'recipient')).toMatchObject([{ progress: { state: 'draft' } }]);
  expect(change.facts).toEqual([]);
});

test('a part builds on the version that this device saw', () => {
  const change = changeOf(
    decideSaveDraftUnit(anOpenRound(), aRecipient(1), saved, { ...order, baseVersion: 4 }, whileOpen),
  );
  expect(change.outcome.version).toBe(5);
});

test('a part that another device has saved meanwhile is not overwritten', () => {
  const stale = { ...order, baseVersion: 3 };
  expect(refusalOf(decideSaveDraftUnit(anOpenRound(), aRecipient(1), saved, stale, whileOpen))).toEqual({
    code: 'draftConflict',
    currentVersion: 4,
  });
});

test('writing goes on after the answer is handed in and after the round is closed', () => {
  const answered = aRecipient(1, handedIn(1));
  const change = changeOf(decideSaveDraftUnit(aClosedRound(), answered, null, order, whileOpen));
  expect(written(change, 'recipient')).toEqual([]);
  expect(written(change, 'draftUnit')).toHaveLength(1);
});

test('nothing is saved in a round that is not out', () => {
  expect(refusalOf(decideSaveDraftUnit(aDraftRound(), aRecipient(1), null, order, whileOpen))).toEqual({
    code: 'roundNotOpen',
    status: 'draft',
  });
});
