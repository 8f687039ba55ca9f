import { addMs } from '@overens/domain/kernel/instant';
import type { OutboxRow } from '@overens/domain/kernel/outbox';
import type { Deps } from '@overens/usecases/deps';
import type { Mailer, Outbox } from '@overens/usecases/ports/outbox';
import { carryOutOwedOrder } from '@overens/usecases/process/carry-out-owed-order';
import { isStillProcessing } from '@overens/usecases/process/order-outcome';
import { offsetOf } from '@overens/usecases/process/record-waits';
import { deliverLetter } from '@overens/usecases/mail/deliver-letter';
import { letterAtMostOnce } from '@overens/usecases/registry/letters';
import { atMostOnce, deliverMail } from '@overens/usecases/remiss/deliver-mail';
import type { Logger } from 'pino';

interface RelayDeps {
  readonly deps: Deps;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  readonly appUrl: string;
  readonly log: Logger;
  /** A row that has been `sending` for longer than this was left by a relay that died. */
  readonly abandonedAfterMs: number;
}

/** How many rows are worked on at a time, and how long to wait when nothing is due. */
const LANES = 4;
const IDLE_MS = 150;
const AFTER_TROUBLE_MS = 1_000;
const RETRY_PROCESS_MS = 3_000;
const LOOK_FOR_ABANDONED_MS = 5_000;

/** Works off the outbox until stopped. Every row is carried out at least once, reminders at most once. */
export function startRelay(relay: RelayDeps): { stop: () => Promise<void> } {
  const { clock } = relay.deps;
  const state = { stopped: false };
  const isRunning = (): boolean => !state.stopped;

  async function lane(): Promise<void> {
    while (isRunning()) {
      try {
        const row = await relay.outbox.claim();
        if (row === null) await clock.pause(IDLE_MS);
        else await carryOut(relay, row);
      } catch (error) {
        relay.log.error({ err: error }, 'the relay could not work off a row');
        await clock.pause(AFTER_TROUBLE_MS);
      }
    }
  }

  async function lookForAbandoned(): Promise<void> {
    while (isRunning()) {
      try {
        await takeUpAbandoned(relay);
      } catch (error) {
        relay.log.error({ err: error }, 'the relay could not look for abandoned rows');
      }
      const nextLook = addMs(clock.now(), LOOK_FOR_ABANDONED_MS);
      while (isRunning() && clock.now() < nextLook) await clock.pause(IDLE_MS);
    }
  }

  const running = [...Array.from({ length: LANES }, lane), lookForAbandoned()];
  return {
    stop: async () => {
      state.stopped = true;
      await Promise.all(running);
    },
  };
}

async function carryOut(relay: RelayDeps, row: OutboxRow): Promise<void> {
  const { task } = row;
  switch (task.kind) {
    case 'mail':
      await deliverMail(relay.deps, relay, row, task);
      return;
    case 'letter':
      await deliverLetter(relay.deps, relay, row, task);
      return;
    case 'wake':
      await tellProcess(relay, row, async () => {
        const agreement = await relay.deps.agreements.get(row.tenantId, row.agreementId);
        if (agreement !== null) await relay.deps.processes.wake(row.agreementId, offsetOf(agreement));
      });
      return;
    case 'startProcess':
      await tellProcess(relay, row, () => relay.deps.processes.start(row));
      return;
    case 'carryOut':
      await tellProcess(relay, row, async () => {
        const outcome = await carryOutOwedOrder(relay.deps, task);
        if (isStillProcessing(outcome)) throw new Error('not carried out yet');
      });
      return;
  }
}

/** The engine may be away: the row goes back in line until it is there. */
async function tellProcess(relay: RelayDeps, row: OutboxRow, tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
    await relay.outbox.sent(row);
  } catch (error) {
    relay.log.warn(
      { err: error, task: row.task.kind },
      'the process engine did not answer; will be tried again',
    );
    await relay.outbox.later(row, addMs(relay.deps.clock.now(), RETRY_PROCESS_MS));
  }
}

async function takeUpAbandoned({ outbox, deps, abandonedAfterMs }: RelayDeps): Promise<void> {
  const now = deps.clock.now();
  for (const row of await outbox.abandoned(addMs(now, -abandonedAfterMs))) {
    if (mayNotBeSentTwice(row)) await outbox.failed(row, 'uncertain');
    else await outbox.later(row, now);
  }
}

function mayNotBeSentTwice({ task }: OutboxRow): boolean {
  return (
    (task.kind === 'mail' && atMostOnce[task.mail]) ||
    (task.kind === 'letter' && letterAtMostOnce.has(task.letter))
  );
}
