import { appRouter } from '@overens/api/app-router';
import type { ApiContext } from '@overens/api/context';
import { Refused } from '@overens/api/error-map';
import { publish } from '@overens/data/publications/publications';
import type { Actor } from '@overens/domain/access/access';
import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementId, CommandId, PartyId, RecipientId } from '@overens/domain/kernel/id';
import type { DateOnly, Instant } from '@overens/domain/kernel/instant';
import type { ProcessTemplate } from '@overens/domain/process/process-template';
import type { StageKind } from '@overens/domain/process/stage-kind';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { TRPCError } from '@trpc/server';
import { aLaunch, aText } from '../a-launch.ts';
import { until } from '../until.ts';
import type { World } from '../world.ts';

type Api = ReturnType<typeof appRouter.createCaller>;

/** One agreement's life as people live it: everything is done through the procedures, by who may do it. */
export interface LifeWalk {
  readonly world: World;
  readonly agreementId: AgreementId;
  /** The process owner; also officer and secretary here, since the owner may what they may. */
  readonly owner: Api;
  readonly public: Api;
  readonly party: (partyId: PartyId) => Api;
  readonly recipient: (recipientId: RecipientId) => Api;
  readonly commandId: () => CommandId;
  readonly page: () => Promise<Awaited<ReturnType<Api['agreement']['page']>>>;
  readonly now: () => Promise<Instant>;
  readonly today: () => Promise<DateOnly>;
  /** Moves the rehearsal's clock to a day, or by a number of days, stepping through what comes. */
  readonly moveTo: (day: DateOnly) => Promise<void>;
  readonly moveBy: (days: number) => Promise<void>;
  /** Waits until a visit to a stage of that kind runs, and answers the id of its document. */
  readonly visit: (kind: StageKind, visit?: number) => Promise<string>;
}

/**
 * Launches a rehearsal of a template and answers what its life is walked with. Every call is made again, with the same
 * command id, while a server is away or the process is busy.
 * @param onCall hears of every call before it is made
 * @param text what it is launched with; a short agreement of our own when nothing is said
 */
export async function aLifeWalk(
  world: World,
  template: { key: string; version: number },
  {
    onCall = () => undefined,
    text = aText,
  }: { readonly onCall?: () => void; readonly text?: AgreementText } = {},
): Promise<LifeWalk> {
  const as = (actor: Actor): Api => patient(appRouter.createCaller(contextOf(world, actor)), onCall);
  const { tenantId, deps } = world;
  const owner = as({
    kind: 'person',
    personId: world.owner.personId,
    municipal: [{ tenantId, role: 'owner' }],
    organisations: [],
  });
  const proposal = await owner.agreement.launchProposal({ tenantId });
  const proposed = proposal.templates.find(({ key }) => key === template.key);
  if (proposed === undefined) throw new Error(`${template.key} is not offered.`);
  const { launch } = aLaunch(world, {
    template,
    dates: proposed.dates.map(({ key, on }) => ({ key, on })),
  });
  const commandId = (): CommandId => deps.ids.next('cmd');
  const { agreementId } = await owner.agreement.launch({ tenantId, commandId: commandId(), launch, text });
  const page = () => owner.agreement.page({ tenantId, agreementId });
  const walk: LifeWalk = {
    world,
    agreementId,
    owner,
    public: as({ kind: 'public' }),
    recipient: (recipientId) => as({ kind: 'recipient', tenantId, recipientId }),
    party: (partyId) => as({ kind: 'party', tenantId, agreementId, partyId }),
    commandId,
    page,
    now: async () => (await page()).now,
    today: async () => dateOf((await page()).now),
    moveTo: async (day) => {
      await until(
        `the clock to reach ${day}`,
        async () => {
          if (dateOf((await page()).now) >= day) return true;
          const to = { kind: 'day', on: day } as const;
          const told = await refusalOf(() => owner.rehearsal.move({ tenantId, agreementId, to }));
          if (told !== null && told !== 'notSettled') throw new Error(`The clock did not move: ${told}.`);
          return false;
        },
        PATIENCE_MS,
      );
    },
    moveBy: async (days) => {
      await walk.moveTo(addDays(await walk.today(), days));
    },
    visit: (kind, visit) =>
      until(
        `${kind} to run`,
        async () => {
          const { visits } = await page();
          const found = visits.find(
            (one) => one.kind === kind && one.outcome === 'running' && (visit ?? one.visit) === one.visit,
          );
          return found?.documentId ?? null;
        },
        PATIENCE_MS,
      ),
  };
  return walk;
}

/** The same callers, but for those who do not give up: a server that is away is asked again when it is back. */
function patient<T extends object>(api: T, onCall: () => void): T {
  return new Proxy(api, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key);
      return typeof found === 'function' ? patient(found, onCall) : found;
    },
    apply: async (target, self, args) => {
      onCall();
      const call = target instanceof Function ? target : undefined;
      if (call === undefined) throw new Error('Only procedures are called.');
      const told = await until(
        'a server to be back',
        async () => {
          try {
            const value: unknown = await Reflect.apply(call, self, args);
            return { value };
          } catch (error) {
            if (isWorthAskingAgain(error)) return null;
            throw error;
          }
        },
        PATIENCE_MS,
      );
      return told.value;
    },
  });
}

function isWorthAskingAgain(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== null) return code === 'stillProcessing' || code === 'processUnavailable';
  return error instanceof TRPCError && error.code === 'INTERNAL_SERVER_ERROR';
}

/** The code of the refusal that a call met; `null` when it was done. Throws what is no refusal. */
async function refusalOf(call: () => Promise<unknown>): Promise<string | null> {
  try {
    await call();
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return code;
  }
}

/** Publishes a template that only the tests use, as a municipality would its own. */
export async function publishTemplate(world: World, template: ProcessTemplate): Promise<void> {
  await publish(world.connection, 'template', template);
}

function codeOf(error: unknown): string | null {
  return error instanceof TRPCError && error.cause instanceof Refused ? error.cause.refusal.code : null;
}

function contextOf({ deps, owner }: World, actor: Actor): ApiContext {
  const person =
    actor.kind === 'person' ? { id: actor.personId, name: 'Moa Processledare', email: owner.email } : null;
  return {
    actor,
    deps,
    get receivedAt() {
      return deps.clock.now();
    },
    person,
    demo: false,
  };
}

const PATIENCE_MS = 120_000;
