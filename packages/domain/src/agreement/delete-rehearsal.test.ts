import { expect, test } from 'vitest';
import { EmailAddress } from '../kernel/email-address.ts';
import { refusalOf } from '../test-support/a-round.ts';
import { decideDeleteRehearsal } from './delete-rehearsal.ts';

test('a rehearsal may be deleted', () => {
  const mailbox = EmailAddress.parse('processledare@almvik.example');
  expect(decideDeleteRehearsal({ mode: { kind: 'rehearsal', clockOffsetMs: 0, mailbox } }).ok).toBe(true);
});

test('a real agreement is never deleted', () => {
  expect(refusalOf(decideDeleteRehearsal({ mode: { kind: 'real' } }))).toEqual({ code: 'notARehearsal' });
});
