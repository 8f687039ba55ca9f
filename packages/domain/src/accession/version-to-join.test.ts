import { expect, test } from 'vitest';
import { Instant, DateOnly } from '../kernel/instant.ts';
import { refusalOf } from '../test-support/a-round.ts';
import { aJoining, anAgreementInForce, current, earlier, inForce } from '../test-support/an-accession.ts';
import { isBoundToAnnulled, versionToJoin } from './version-to-join.ts';

const now = Instant.parse('2027-06-01T09:00:00.000Z');
const on = DateOnly.parse('2027-05-20');
const annulled = { on, courtCase: '1234-26', at: now };
const boundTo = (textVersionId: typeof current) =>
  aJoining(1, { versions: [{ textVersionId, number: 2, at: now }] });

test('an appealed version can be joined, until a court stops it', () => {
  const appealed = { appealedOn: on, courtCase: '1234-26', inhibitedOn: null };
  const joinable = anAgreementInForce({ inForce: inForce({ appealed }) });
  expect(versionToJoin(joinable, now).ok).toBe(true);
  const stopped = anAgreementInForce({ inForce: inForce({ appealed: { ...appealed, inhibitedOn: on } }) });
  expect(refusalOf(versionToJoin(stopped, now))).toEqual({ code: 'versionInhibited' });
});

test('who joined an annulled version belongs to it, until the same text is adopted again', () => {
  const agreement = anAgreementInForce({ inForce: inForce({ lapsedOn: on, annulled }) });
  expect(isBoundToAnnulled(boundTo(current), agreement)).toBe(true);
  expect(isBoundToAnnulled(boundTo(earlier), agreement)).toBe(false);
  expect(refusalOf(versionToJoin(agreement, now))).toEqual({ code: 'nothingToJoin', endedOn: on });
  const former = { ...inForce({ annulled }), replacedOn: on };
  expect(isBoundToAnnulled(boundTo(current), anAgreementInForce({ formerly: [former] }))).toBe(false);
  const other = inForce({ textVersionId: earlier, number: 1 });
  expect(
    isBoundToAnnulled(boundTo(current), anAgreementInForce({ inForce: other, formerly: [former] })),
  ).toBe(true);
});
