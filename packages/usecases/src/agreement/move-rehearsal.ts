import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import { dateOf, startOfDay } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementId, PersonId, TenantId } from '@overens/domain/kernel/id';
import { addMs, epochMsOf, type DateOnly, type Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { runningStages } from '@overens/domain/process/stage-run';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Wait } from '@overens/domain/process/wait';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { RehearsalMoveView } from './agreement-views.ts';
import { titleOfWait } from './wait-view.ts';

export type RehearsalTarget =
  | { readonly kind: 'nextEvent' }
  | { readonly kind: 'day'; readonly on: DateOnly };

interface Move {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly personId: PersonId;
  readonly to: RehearsalTarget;
}

/**
 * Moves a rehearsal's clock to its next event or to a day. A move never passes a due event: it steps to the
 * earliest wait, lets the process settle, and goes on (design §4). One call takes at most `STEP_WITHIN_MS`;
 * a longer way is gone by calling again. Refuses a real agreement and a day that has been.
 */
export async function moveRehearsal(deps: Deps, move: Move): Promise<Result<RehearsalMoveView, Refusal>> {
  const patience = addMs(deps.clock.now(), STEP_WITHIN_MS);
  const passed: RehearsalMoveView['passed'] = [];
  for (;;) {
    const settled = await settle(deps, move, patience);
    if (!settled.ok) {
      const last = passed.at(-1);
      // The clock has moved already: what was passed is told, and the next call waits for the process first.
      if (last === undefined || settled.refusal.code !== 'notSettled') return settled;
      return ok({ now: last.at, passed, arrived: move.to.kind === 'nextEvent' });
    }
    const { agreement } = settled.value;
    const now = agreementNow(agreement, deps.clock.now());
    const next = await nextEvent(deps, agreement, now);
    const step = nextStep(move.to, now, next, passed.length);
    if (!step.ok) return step;
    if (step.value === null) return ok({ now, passed, arrived: true });
    const moved = await setClock(deps, move, agreement, step.value);
    if (!moved.ok) return moved;
    if (step.value === next?.until) passed.push(stepped(next, agreement));
    else if (deps.clock.now() >= patience) return ok({ now: step.value, passed, arrived: false });
  }
}

/** Where the clock goes next: to the event ahead or to the wished day, whichever comes first; `null` when there. */
function nextStep(
  to: RehearsalTarget,
  now: Instant,
  next: Wait | null,
  stepsTaken: number,
): Result<Instant | null, Refusal> {
  if (to.kind === 'nextEvent') {
    if (stepsTaken > 0) return ok(null);
    return next === null ? refuse({ code: 'nothingAhead' }) : ok(next.until);
  }
  const goal = startOfDay(to.on);
  if (goal > now) return ok(next !== null && next.until < goal ? next.until : goal);
  return stepsTaken > 0 || dateOf(now) === to.on ? ok(null) : refuse({ code: 'clockOnlyMovesForward', now });
}

function stepped({ what, until }: Wait, agreement: Agreement): RehearsalMoveView['passed'][number] {
  return { what, title: titleOfWait(what, agreement), at: until };
}

/** Waits until the process has looked at the clock as it is now and owes nothing. */
async function settle(
  deps: Deps,
  move: Move,
  patience: Instant,
): Promise<Result<{ agreement: Agreement }, Refusal>> {
  for (;;) {
    const agreement = await deps.agreements.get(move.tenantId, move.agreementId);
    if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
    if (agreement.mode.kind !== 'rehearsal') return refuse({ code: 'notARehearsal' });
    if (await isSettled(deps, agreement)) return ok({ agreement });
    if (deps.clock.now() >= patience) return refuse({ code: 'notSettled' });
    await deps.clock.pause(ASK_AGAIN_MS);
  }
}

/**
 * Whether every workflow that runs has looked at the clock as it is now. What waits for a person stays due, and is
 * settled when its workflow has looked since.
 */
async function isSettled(deps: Deps, agreement: Agreement): Promise<boolean> {
  const now = agreementNow(agreement, deps.clock.now());
  const all = await deps.agreements.waits(agreement.tenantId, agreement.id);
  const running = runningStages(agreement.stages).map(({ stage }) => stageWorkflowId(stage));
  const hasLooked = [agreement.id, ...running].every((id) => {
    const waits = all.find((one) => one.id === id);
    const looked = waits?.lookedAt ?? null;
    if (waits === undefined || looked === null) return false;
    return waits.waits.every(({ until }) => until > now || until <= looked);
  });
  return hasLooked && (await deps.mail.nothingOwed(agreement.tenantId, agreement.id));
}

async function nextEvent(deps: Deps, agreement: Agreement, now: Instant): Promise<Wait | null> {
  const waits = await deps.agreements.waits(agreement.tenantId, agreement.id);
  const ahead = waits.flatMap((stage) => stage.waits).filter(({ until }) => until > now);
  return ahead.toSorted((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null;
}

async function setClock(
  deps: Deps,
  move: Move,
  agreement: Agreement,
  to: Instant,
): Promise<Result<null, Refusal>> {
  const commandId = deps.ids.next('cmd');
  const moved = await deps.commits.commit(
    {
      tenantId: move.tenantId,
      agreementId: move.agreementId,
      commandId,
      fingerprint: 'rehearsal.move',
      actor: { kind: 'person', personId: move.personId },
      at: to,
      outcome: z.int(),
    },
    async (reads) => {
      const current = await reads.get('agreement', agreement.id);
      if (current === null) return refuse({ code: 'notFound', what: 'agreement' });
      if (current.mode.kind !== 'rehearsal') return refuse({ code: 'notARehearsal' });
      const clockOffsetMs = Math.max(current.mode.clockOffsetMs, epochMsOf(to) - epochMsOf(deps.clock.now()));
      const value = { ...current, version: current.version + 1, mode: { ...current.mode, clockOffsetMs } };
      return ok({
        outcome: clockOffsetMs,
        writes: [{ put: 'agreement', value }],
        facts: [{ type: 'agreement.clockMoved', data: { to } }],
        owed: [{ dedupeKey: `wake:${commandId}`, task: { kind: 'wake' } }],
      });
    },
  );
  return moved.ok ? ok(null) : moved;
}

/** How long one call may take: within the deadline of a request. */
const STEP_WITHIN_MS = 7_000;
const ASK_AGAIN_MS = 40;
