import type { Agreement } from '../agreement/agreement.ts';
import { isInhibited, type InForce } from '../agreement/in-force.ts';
import { dateOf } from '../calendar/stockholm-calendar.ts';
import type { TextVersionId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { lapsesOn } from '../process/obligation-days.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { Joining } from './joining.ts';
import { versionOf } from './joining.ts';

/**
 * The version that can be joined now: from the day it is adopted as long as it is in force (domain.md R0-13).
 * Refuses with `nothingToJoin` before an adoption and when it has ended or lapsed, and with `versionInhibited` while a
 * court has stopped it.
 */
export function versionToJoin({ inForce }: Agreement, now: Instant): Result<InForce, Refusal> {
  if (inForce === null) return refuse({ code: 'nothingToJoin', endedOn: null });
  if (inForce.lapsedOn !== null) return refuse({ code: 'nothingToJoin', endedOn: inForce.lapsedOn });
  if (isInhibited(inForce)) return refuse({ code: 'versionInhibited' });
  const endedOn = inForce.to === null ? null : lapsesOn(inForce.to);
  return endedOn !== null && dateOf(now) >= endedOn
    ? refuse({ code: 'nothingToJoin', endedOn })
    : ok(inForce);
}

/** As `versionToJoin`, for somebody who has read a version: refuses with `versionNotInForce` if it is another. */
export function versionAsRead(
  agreement: Agreement,
  read: TextVersionId,
  now: Instant,
): Result<InForce, Refusal> {
  const current = versionToJoin(agreement, now);
  if (!current.ok || current.value.textVersionId === read) return current;
  const earlier = agreement.formerly.find(({ textVersionId }) => textVersionId === read);
  const { number, adoptedOn, from } = current.value;
  return refuse({
    code: 'versionNotInForce',
    read: earlier?.number ?? 0,
    inForce: { number, adoptedOn, from },
  });
}

/** Whether the joining is bound to the version in force, or to an earlier one only. */
export function hasVersionInForce(joining: Pick<Joining, 'versions'>, { inForce }: Agreement): boolean {
  return inForce !== null && versionOf(joining).textVersionId === inForce.textVersionId;
}

/** Whether the joining is bound to a version whose adoption a court has annulled; not when it is adopted again. */
export function isBoundToAnnulled(
  joining: Pick<Joining, 'versions'>,
  { inForce, formerly }: Pick<Agreement, 'inForce' | 'formerly'>,
): boolean {
  const { textVersionId } = versionOf(joining);
  const adoptions = [...(inForce === null ? [] : [inForce]), ...formerly].filter(
    (one) => one.textVersionId === textVersionId,
  );
  return adoptions.length > 0 && adoptions.every(({ annulled }) => annulled !== undefined);
}
