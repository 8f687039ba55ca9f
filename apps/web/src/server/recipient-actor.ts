import { RecipientId } from '@overens/domain/kernel/id';
import type { Actor } from '@overens/domain/access/access';
import type { Deps } from '@overens/usecases/deps';
import { isHttps } from './env.ts';
import type { Person } from './people.ts';

type RecipientActor = Extract<Actor, { kind: 'recipient' }>;

/** The cookie that carries an invited body's link token, one per round it is invited to. */
export function recipientCookieName(recipientId: string): string {
  return `ov_svar_${recipientId}`;
}

/** Out of reach of scripts and of other sites; sent along when a link in a mail is followed. */
export function recipientCookieOptions() {
  return {
    httpOnly: true,
    secure: isHttps(),
    sameSite: 'lax',
    path: '/',
    maxAge: 180 * 24 * 60 * 60,
  } as const;
}

/** Which of its invitations a request is about; the cookie, not this header, proves the right to it. */
export const RECIPIENT_HEADER = 'x-ov-recipient';

/** The invited body that the cookie's token belongs to; `null` when the link is unknown or replaced. */
export async function recipientActor(
  deps: Pick<Deps, 'links' | 'remiss'>,
  recipientId: string,
  token: string | undefined,
): Promise<RecipientActor | null> {
  const wanted = RecipientId.safeParse(recipientId);
  if (!wanted.success || token === undefined) return null;
  const recipient = await deps.remiss.recipientByToken(deps.links.hashOf(token));
  if (recipient === null || recipient.id !== wanted.data) return null;
  return { kind: 'recipient', tenantId: recipient.tenantId, recipientId: recipient.id };
}

/** The invited body that a signed-in person may answer for: their organisation's own invitation, no other. */
export async function contactActor(
  deps: Pick<Deps, 'remiss'>,
  recipientId: string,
  person: Person | null,
): Promise<RecipientActor | null> {
  const wanted = RecipientId.safeParse(recipientId);
  if (!wanted.success || person === null) return null;
  for (const { tenantId, partyId } of person.organisations) {
    const recipient = await deps.remiss.recipient(tenantId, wanted.data);
    if (recipient?.partyId === partyId && recipient.progress.state !== 'added') {
      return { kind: 'recipient', tenantId, recipientId: recipient.id };
    }
  }
  return null;
}
