import { can, type Actor } from '@overens/domain/access/access';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { RecipientId, RoundId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { OutboxRow } from '@overens/domain/kernel/outbox';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { missingParts } from '@overens/domain/remiss/open-round';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import type { Deps } from '../deps.ts';
import { deliveryState } from '../mail/delivery-state.ts';
import { loadRound, textOfRound } from './load-round.ts';
import { readRoundOrders } from './read-round-orders.ts';
import type { RecipientView, RoundView } from './remiss-views.ts';
import { stageOf } from './stage-of.ts';
import { workingDaysLeft } from './working-days-left.ts';

/** A round for those who prepare and follow it, with how every mail to every recipient went. */
export async function readRound(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly roundId: RoundId; readonly actor: Actor },
): Promise<Result<RoundView, Refusal>> {
  const loaded = await loadRound(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'round' });
  const { round, agreement, recipients, now } = loaded;
  const { tenantId } = query;
  const [text, stage, deliveries, kept, orders] = await Promise.all([
    textOfRound(deps, round),
    stageOf(deps, agreement, round.stage.stageKey),
    deps.mail.deliveries(
      tenantId,
      recipients.map(({ id }) => id),
    ),
    agreement.mode.kind === 'rehearsal' ? deps.mail.rehearsalMail(tenantId, agreement.id) : [],
    readRoundOrders(deps, round),
  ]);
  return ok({
    id: round.id,
    tenantId,
    agreementId: agreement.id,
    agreementName: agreement.name,
    mode: agreement.mode.kind,
    version: round.version,
    status: round.status,
    title: stage?.title ?? round.stage.stageKey,
    now,
    opensAt: round.opensAt,
    opensOn: dateOf(round.opensAt),
    lastDay: round.lastDay,
    closesAt: round.closesAt,
    workingDaysLeft: workingDaysLeft(now, round.lastDay),
    missiv: round.missiv,
    missing: round.status === 'draft' ? missingParts(round.missiv, recipients.length) : [],
    reminders: remindersOf(round),
    extensions: round.status === 'draft' ? [] : round.extensions,
    closing: closingOf(round),
    orders,
    recipients: recipientViews(recipients, deliveries, new Map(kept.map(({ id, at }) => [id, at]))),
    counts: countsOf(recipients),
    text,
    may: {
      lead: can(query.actor, 'remiss.open', { tenantId }),
      work: can(query.actor, 'remiss.prepare', { tenantId }),
    },
  });
}

function remindersOf(round: RemissRound): RoundView['reminders'] {
  const done = round.status === 'draft' ? [] : round.remindersDone;
  return round.reminders.map((reminder) => ({ ...reminder, done: done.includes(reminder.key) }));
}

function closingOf(round: RemissRound): RoundView['closing'] {
  if (round.status !== 'closed') return null;
  const { closing, closesAt } = round;
  return closing.how === 'early'
    ? { how: 'early', reason: closing.reason, at: closing.at }
    : { how: 'onTime', reason: null, at: closesAt };
}

function recipientViews(
  recipients: readonly RemissRecipient[],
  deliveries: readonly OutboxRow[],
  keptAt: ReadonlyMap<string, Instant>,
): RecipientView[] {
  const byRecipient = new Map<RecipientId, RecipientView['deliveries']>();
  for (const row of deliveries) {
    if (row.task.kind !== 'mail') continue;
    const known = byRecipient.get(row.task.recipientId) ?? [];
    const { mail, about, recipientId } = row.task;
    byRecipient.set(recipientId, [...known, { mail, about, ...deliveryState(row, keptAt.get(row.id)) }]);
  }
  const byName = recipients.toSorted((one, other) => SWEDISH.compare(one.name, other.name));
  return byName.map(({ id, partyId, partyKind, name, email, progress }) => ({
    id,
    partyId,
    partyKind,
    name,
    email,
    progress,
    deliveries: byRecipient.get(id) ?? [],
  }));
}

/** How many stand where now; `invited` counts everyone who has been asked. */
function countsOf(recipients: readonly RemissRecipient[]): RoundView['counts'] {
  const inState = (state: RemissRecipient['progress']['state']): number =>
    recipients.filter(({ progress }) => progress.state === state).length;
  return {
    invited: recipients.length - inState('added'),
    opened: inState('opened'),
    draft: inState('draft'),
    handedIn: inState('handedIn'),
    late: recipients.filter(({ progress }) => progress.state === 'handedIn' && progress.timing === 'late')
      .length,
    declined: inState('declined'),
  };
}

const SWEDISH = new Intl.Collator('sv');
