import { expect, test } from 'vitest';
import { Instant } from '../kernel/instant.ts';
import { day } from '../test-support/a-round.ts';
import { aJoining, inForce } from '../test-support/an-accession.ts';
import { joiningWaits } from './joining-waits.ts';

const monday = Instant.parse('2027-02-01T09:00:00.000Z');
const tuesday = Instant.parse('2027-02-02T09:00:00.000Z');

test('applications wait for the officer for ten working days from the oldest', () => {
  const joinings = [
    aJoining(1, { progress: { state: 'applied', at: tuesday } }),
    aJoining(2, { progress: { state: 'applied', at: monday } }),
    aJoining(3),
  ];
  expect(joiningWaits(joinings, inForce())).toEqual([
    { what: 'joiningsToHandle', until: '2027-02-15T23:00:00.000Z', awaited: 'processOwner' },
  ]);
});

test('a question waits for the organisation that was asked', () => {
  const asked = aJoining(1, { progress: { state: 'asked', at: tuesday, question: 'Hur många är ni?' } });
  expect(joiningWaits([asked], inForce())).toEqual([
    { what: 'joiningsToAnswer', until: '2027-02-16T23:00:00.000Z', awaited: 'parties' },
  ]);
});

test('what is confirmed, refused or left waits for nobody, nor anything when nothing is in force', () => {
  const reason = 'Läggs ner.';
  const joinings = [
    aJoining(1),
    aJoining(2, { progress: { state: 'refused', at: monday, reason } }),
    aJoining(3, { progress: { state: 'withdrawn', at: monday, reason, channel: 'online' } }),
  ];
  expect(joiningWaits(joinings, inForce())).toEqual([]);
  const applied = [aJoining(4, { progress: { state: 'applied', at: monday } })];
  expect(joiningWaits(applied, null)).toEqual([]);
  expect(joiningWaits(applied, inForce({ lapsedOn: day('2031-01-01') }))).toEqual([]);
});
