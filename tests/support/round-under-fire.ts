import type { RecipientId } from '@overens/domain/kernel/id';
import { addMs, type Instant } from '@overens/domain/kernel/instant';
import type { Receipt } from '@overens/domain/remiss/hand-in-answer';
import type { RemissAnswer } from '@overens/domain/remiss/remiss-answer';
import type { PlannedReminder } from '@overens/domain/remiss/remiss-round';
import type { ChainCheckOutcome } from '@overens/usecases/ports/event-chains';
import { aPreparedRound, order, roundNow } from './a-prepared-round.ts';
import { handIn, saveAnswer } from './an-answer.ts';
import { granted } from './granted.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** A real round, out with its recipients, that goes on while servers die around it. */
export interface RoundUnderFire {
  /** Everybody in the first half hands in; each tries again until it has its receipt. */
  readonly answerNow: () => Promise<void>;
  readonly someAnswered: () => Promise<void>;
  /** The day to remind has come; resolves when the first of the reminders has arrived. */
  readonly remindNow: () => Promise<void>;
  /** Moves the closing to a few seconds ahead, as if the days had passed. */
  readonly closeSoon: () => Promise<void>;
  readonly justBeforeClosing: () => Promise<void>;
  /** A few more hand in, from just before the closing to just after it. */
  readonly answerAroundTheClosing: () => Promise<void>;
  readonly afterClosing: () => Promise<void>;
  /** The process has closed the round and owes nobody anything. */
  readonly settled: () => Promise<void>;
  readonly found: () => Promise<Found>;
}

interface Found {
  readonly stored: readonly RemissAnswer[];
  /** The receipts that were given. */
  readonly acknowledged: readonly Receipt[];
  readonly closesAt: Instant;
  readonly reminders: {
    /** Reminders that arrived, by address. */
    readonly perRecipient: ReadonlyMap<string, number>;
    /** Reminders owed that are neither sent nor visibly failed. */
    readonly unaccounted: readonly string[];
  };
  readonly chain: ChainCheckOutcome;
}

export async function aRoundUnderFire(world: World): Promise<RoundUnderFire> {
  const { deps, tenantId } = world;
  const { agreementId, roundId } = await aPreparedRound(world, {
    launch: { mode: 'real' },
    recipients: EARLY + LATE + SILENT,
  });
  granted(await order(world, roundId, { name: 'openRound' }));
  const recipients = await deps.remiss.recipients(tenantId, roundId);
  const early = recipients.slice(0, EARLY);
  const late = recipients.slice(EARLY, EARLY + LATE);
  for (const { id } of [...early, ...late]) await saveAnswer(world, id);
  const acknowledged: Receipt[] = [];
  const addresses = new Set(recipients.map(({ email }) => email));
  const remindersIn = () =>
    world.mails.filter(({ to, subject }) => addresses.has(to) && subject.startsWith('Påminnelse'));
  let closesAt = (await roundNow(world, roundId)).closesAt;
  const passed = (instant: Instant) => () => Promise.resolve(deps.clock.now() >= instant);

  async function setDays(days: {
    closesAt?: Instant;
    reminders?: readonly PlannedReminder[];
  }): Promise<void> {
    const rounds = world.connection.collection<{ _id: string }>('remiss_rounds');
    const change = { $set: days, $inc: { version: 1 } };
    await until('the round to have other days', () =>
      unlessDown(() => rounds.updateOne({ _id: roundId }, change)),
    );
    await until('the process to hear of it', () => unlessDown(() => deps.processes.wake(agreementId, 0)));
  }

  return {
    answerNow: async () => {
      for (const { id } of early) acknowledged.push(await handInUntilReceipt(world, id));
    },
    someAnswered: async () => {
      await until('some answers', () => Promise.resolve(acknowledged.length >= EARLY / 3));
    },
    remindNow: async () => {
      const at = deps.clock.now();
      await setDays({ reminders: [{ key: 'sista', title: 'Sista påminnelsen', at }] });
      await until('a reminder to arrive', () => Promise.resolve(remindersIn().length > 0), 60_000);
    },
    closeSoon: async () => {
      closesAt = addMs(deps.clock.now(), CLOSES_AFTER_MS);
      await setDays({ closesAt });
    },
    justBeforeClosing: async () => {
      await until('the last moment', passed(addMs(closesAt, -LAST_MOMENT_MS)));
    },
    answerAroundTheClosing: async () => {
      const apartMs = (2 * LAST_MOMENT_MS) / LATE;
      await Promise.all(
        late.map(async ({ id }, index) => {
          await until('its turn', passed(addMs(closesAt, (index + 1) * apartMs - LAST_MOMENT_MS)));
          acknowledged.push(await handInUntilReceipt(world, id));
        }),
      );
    },
    afterClosing: async () => {
      await until('the closing instant', passed(addMs(closesAt, 100)));
    },
    settled: async () => {
      await until('the round to be closed', () =>
        unlessDown(async () => (await roundNow(world, roundId)).status === 'closed'),
      );
      await until('nothing to be owed', () => unlessDown(() => deps.mail.nothingOwed(tenantId, agreementId)));
    },
    found: async () => {
      const ids = recipients.map(({ id }) => id);
      const owed = await deps.mail.deliveries(tenantId, ids);
      const perRecipient = new Map<string, number>();
      for (const { to } of remindersIn()) perRecipient.set(to, (perRecipient.get(to) ?? 0) + 1);
      return {
        stored: await deps.remiss.answersOfRound(tenantId, roundId),
        acknowledged,
        closesAt: (await roundNow(world, roundId)).closesAt,
        reminders: {
          perRecipient,
          unaccounted: owed
            .filter(({ task }) => task.kind === 'mail' && task.mail === 'reminder')
            .filter(({ delivery }) => delivery.status === 'pending' || delivery.status === 'sending')
            .map(({ id }) => id),
        },
        chain: await deps.chains.check(tenantId, agreementId),
      };
    },
  };
}

/** Hands in as a browser does: the same command again, received anew, until there is a receipt. */
async function handInUntilReceipt(world: World, recipientId: RecipientId): Promise<Receipt> {
  const commandId = world.deps.ids.next('cmd');
  const attempt = () => unlessDown(() => handIn(world, recipientId, { commandId }));
  const receipt = await until('a receipt', attempt, 60_000);
  if (receipt === true) throw new Error('A receipt says something.');
  return receipt;
}

/** The answer, or null while a server is away. A refusal is an answer, and fails the test. */
async function unlessDown<T>(ask: () => Promise<T>): Promise<T | true | null> {
  try {
    return (await ask()) ?? true;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Refused')) throw error;
    return null;
  }
}

const EARLY = 12;
const LATE = 6;
const SILENT = 6;
const CLOSES_AFTER_MS = 3_000;
const LAST_MOMENT_MS = 400;
