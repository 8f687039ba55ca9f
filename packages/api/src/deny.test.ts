import type { Actor } from '@overens/domain/access/access';
import { PersonId, RecipientId, TenantId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { deny } from './deny.ts';

const id = (prefix: string, last: string) => `${prefix}_${'0'.repeat(25)}${last}`;
const almvik = TenantId.parse(id('mun', '1'));
const elsewhere = TenantId.parse(id('mun', '2'));
const reader = (tenantId: TenantId): Actor => ({
  kind: 'person',
  personId: PersonId.parse(id('per', '1')),
  municipal: [{ tenantId, role: 'reader' }],
  organisations: [],
});

test('a colleague is told that the role does not suffice', () => {
  const error = deny(reader(almvik), 'remiss.open', { tenantId: almvik });
  expect(error).toMatchObject({
    code: 'FORBIDDEN',
    cause: { refusal: { code: 'notAllowed', action: 'remiss.open' } },
  });
});

test('somebody of another municipality learns only that nothing is there', () => {
  const error = deny(reader(elsewhere), 'remiss.open', { tenantId: almvik });
  expect(error).toMatchObject({ code: 'NOT_FOUND', cause: { refusal: { code: 'notFound', what: 'round' } } });
});

test('the public is asked to sign in, whatever it knocks at', () => {
  for (const tenantId of [almvik, elsewhere]) {
    expect(deny({ kind: 'public' }, 'agreement.read', { tenantId }).code).toBe('UNAUTHORIZED');
  }
});

test('who has no working link learns only that the invitation is not there', () => {
  const stranger: Actor = {
    kind: 'recipient',
    tenantId: almvik,
    recipientId: RecipientId.parse(id('rcp', '1')),
  };
  for (const actor of [stranger, { kind: 'public' } as const]) {
    expect(deny(actor, 'answer.write', null)).toMatchObject({ cause: { refusal: { what: 'recipient' } } });
  }
});
