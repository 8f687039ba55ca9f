import { agreementNow } from '@overens/domain/agreement/agreement';
import { AnswerId } from '@overens/domain/kernel/id';
import type { MailKind, MailTask, OutboxRow } from '@overens/domain/kernel/outbox';
import type { Deps } from '../deps.ts';
import { recordSending } from '../mail/record-sending.ts';
import type { Mailer, Outbox } from '../ports/outbox.ts';
import { composeMail, type MailMatter } from './compose-mail.ts';

/**
 * Sends one owed mail and records how it went. In a rehearsal the mail is kept for its owner and reaches
 * nobody. A reminder that is no longer called for is not sent.
 */
export async function deliverMail(
  deps: Deps,
  out: { outbox: Outbox; mailer: Mailer; appUrl: string },
  row: OutboxRow,
  task: MailTask,
): Promise<void> {
  const matter = await matterOf(deps, out.appUrl, row, task);
  if (matter === null || isPointless(task.mail, matter)) {
    await out.outbox.failed(row, 'gone');
    return;
  }
  const mail = composeMail(task.mail, matter);
  const { agreement, recipient } = matter;
  if (agreement.mode.kind === 'rehearsal') {
    const at = agreementNow(agreement, deps.clock.now());
    await out.outbox.keepRehearsalMail(row, {
      id: row.id,
      agreementId: agreement.id,
      at,
      to: recipient.email,
      ...mail,
    });
    return;
  }
  const sending = await out.mailer.send({ id: row.id, to: recipient.email, kind: task.mail, ...mail });
  await recordSending(deps, out.outbox, row, sending, atMostOnce[task.mail]);
}

/**
 * Nobody is reminded twice: a reminder that may have left is marked, seen by the owner, and not sent again.
 * The other mails are harmless twice and harmful if lost, so they are sent again under the same Message-ID.
 */
export const atMostOnce: Record<MailKind, boolean> = {
  invitation: false,
  reminder: true,
  extension: false,
  closedEarly: false,
  receipt: false,
  newLink: false,
};

async function matterOf(
  deps: Deps,
  appUrl: string,
  row: OutboxRow,
  task: MailTask,
): Promise<MailMatter | null> {
  const [recipient, agreement, municipality] = await Promise.all([
    deps.remiss.recipient(row.tenantId, task.recipientId),
    deps.agreements.get(row.tenantId, row.agreementId),
    deps.tenants.municipality(row.tenantId),
  ]);
  if (recipient === null || agreement === null || municipality === null) return null;
  const round = await deps.remiss.round(row.tenantId, recipient.roundId);
  if (round === null || round.status === 'draft') return null;
  const answer =
    task.mail === 'receipt' ? await deps.remiss.answer(row.tenantId, AnswerId.parse(task.about)) : null;
  const link = `${appUrl}/svara/${deps.links.tokenOf(recipient.id, recipient.link.serial)}`;
  return { municipality, agreement, round, recipient, link, answer };
}

/** A reminder owed before the answer came, or before the round closed, is not called for any more. */
function isPointless(mail: MailKind, { recipient, round }: MailMatter): boolean {
  if (mail !== 'reminder') return false;
  const { state } = recipient.progress;
  return state === 'handedIn' || state === 'declined' || round.status === 'closed';
}
