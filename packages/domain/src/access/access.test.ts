import { describe, expect, test } from 'vitest';
import { idOf } from '../test-support/ids.ts';
import { actions, can, type Action, type Actor, type MunicipalRole } from './access.ts';

const almvik = idOf('mun', 1);
const elsewhere = idOf('mun', 2);
const ours = { tenantId: almvik };

function employee(role: MunicipalRole, tenantId = almvik): Actor {
  return { kind: 'person', personId: idOf('per', 1), municipal: [{ tenantId, role }], organisations: [] };
}
const member: Actor = {
  kind: 'person',
  personId: idOf('per', 2),
  municipal: [],
  organisations: [{ tenantId: almvik, partyId: idOf('pty', 1), role: 'contact' }],
};
const invited: Actor = { kind: 'recipient', tenantId: almvik, recipientId: idOf('rcp', 1) };
const publicActor: Actor = { kind: 'public' };

/** The weakest municipal role that may; `null` when it is nothing for a municipality. */
const weakest = {
  'public.read': 'reader',
  'session.read': 'reader',
  'home.read': 'reader',
  'agreement.launch': 'owner',
  'agreement.read': 'reader',
  'agreement.list': 'reader',
  'rehearsal.move': 'owner',
  'rehearsal.delete': 'owner',
  'municipality.change': 'owner',
  'addressBook.read': 'officer',
  'remiss.prepare': 'officer',
  'remiss.read': 'reader',
  'remiss.open': 'owner',
  'remiss.extend': 'owner',
  'remiss.closeEarly': 'owner',
  'remiss.followRecipient': 'officer',
  'answer.write': null,
  'answer.read': null,
  'organisation.read': null,
  'drafting.read': 'reader',
  'drafting.work': 'officer',
  'drafting.finish': 'officer',
  'forankring.read': 'reader',
  'forankring.work': 'officer',
  'forankring.call': 'officer',
  'forankring.close': 'officer',
  'forankring.register': 'reader',
  'adoption.read': 'reader',
  'adoption.work': 'officer',
  'adoption.record': 'secretary',
  'accession.apply': 'reader',
  'accession.read': 'reader',
  'accession.work': 'officer',
  'followUp.read': 'reader',
  'followUp.work': 'officer',
  'followUp.publish': 'owner',
  'review.read': 'reader',
  'review.work': 'officer',
  'review.decide': 'secretary',
  'party.read': null,
  'party.act': null,
} as const satisfies Record<Action, MunicipalRole | null>;
const strength: readonly MunicipalRole[] = ['reader', 'secretary', 'officer', 'owner'];

describe.each(strength)('somebody who is %s in the municipality', (role) => {
  test.each(actions)('may do exactly what the role allows: %s', (action) => {
    const least = weakest[action];
    const expected = least !== null && strength.indexOf(role) >= strength.indexOf(least);
    expect(can(employee(role), action, ours)).toBe(expected);
  });
});

const open: readonly Action[] = [
  'public.read',
  'session.read',
  'home.read',
  'forankring.register',
  'accession.apply',
];

test.each(actions.filter((action) => !open.includes(action)))(
  'an owner of another municipality may not: %s',
  (action) => {
    expect(can(employee('owner', elsewhere), action, ours)).toBe(false);
    expect(can(employee('owner', elsewhere), action, null)).toBe(false);
  },
);

test.each(actions)('the public may do what is open to everyone and nothing else: %s', (action) => {
  expect(can(publicActor, action, ours)).toBe(open.includes(action) && action !== 'home.read');
});

test('an invited body reaches its own answer and nobody else’s', () => {
  expect(can(invited, 'answer.write', { tenantId: almvik, recipientId: idOf('rcp', 1) })).toBe(true);
  expect(can(invited, 'answer.write', { tenantId: almvik, recipientId: idOf('rcp', 2) })).toBe(false);
  expect(can(invited, 'answer.write', { tenantId: elsewhere, recipientId: idOf('rcp', 1) })).toBe(false);
  expect(can(invited, 'answer.read', ours)).toBe(false);
  expect(can(invited, 'remiss.read', ours)).toBe(false);
});

test('nobody of the municipality writes in an organisation’s answer', () => {
  expect(can(employee('owner'), 'answer.write', { tenantId: almvik, recipientId: idOf('rcp', 1) })).toBe(
    false,
  );
});

test('a member reaches the own organisation only', () => {
  expect(can(member, 'organisation.read', { tenantId: almvik, partyId: idOf('pty', 1) })).toBe(true);
  expect(can(member, 'organisation.read', { tenantId: almvik, partyId: idOf('pty', 2) })).toBe(false);
  expect(can(member, 'organisation.read', { tenantId: elsewhere, partyId: idOf('pty', 1) })).toBe(false);
  expect(can(member, 'agreement.read', ours)).toBe(false);
});
