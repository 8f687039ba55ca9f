import type { Agreement, AgreementMode } from '@overens/domain/agreement/agreement';
import {
  checkLaunchDays,
  decideLaunch,
  launchKeyOf,
  type LaunchRevision,
} from '@overens/domain/agreement/launch-revision';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { parseDiarienummer } from '@overens/domain/diarienummer/diarienummer';
import { AgreementId, type CommandId, type PersonId, type TenantId } from '@overens/domain/kernel/id';
import type { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { ProcessTemplate } from '@overens/domain/process/process-template';
import { stagesOfCycle } from '@overens/domain/process/template-days';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { DraftRound } from '@overens/domain/remiss/remiss-round';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { Published } from '../ports/published.ts';
import { scheduleRound } from '../remiss/schedule-round.ts';
import type { LaunchOutcome } from './agreement-views.ts';
import { templateDates } from './template-dates.ts';

export interface LaunchOrder {
  readonly actor: { readonly personId: PersonId; readonly email: string };
  readonly tenantId: TenantId;
  readonly commandId: CommandId;
  readonly launch: LaunchRevision;
  readonly text: AgreementText;
}

/**
 * Starts a revision cycle: the agreement, its draft text and its first round in one transaction, then the
 * process. If the process engine is out of reach the launch stands, and the relay starts the process.
 * The same command, and the same real case, is launched once. Refuses days that cannot stand, a missing or
 * unreadable diary number, an unknown template or body.
 */
export async function launchRevision(
  deps: Deps,
  order: LaunchOrder,
): Promise<Result<LaunchOutcome, Refusal>> {
  const now = deps.clock.now();
  const template = await deps.publications.template(order.launch.template.key, order.launch.template.version);
  const body = await deps.tenants.party(order.tenantId, order.launch.responsibleBodyId);
  if (template === null) return refuse({ code: 'notFound', what: 'template' });
  if (body === null) return refuse({ code: 'notFound', what: 'party' });
  const plan = planOf(template.definition, order.launch);
  if (!plan.ok) return plan;
  const days = checkLaunchDays(plan.value, dateOf(now));
  if (!days.ok) return days;
  const dnr = mainDiarienummer(order.launch.diarienummer);
  if (!dnr.ok) return dnr;

  const agreementId = deps.ids.next('agr');
  const launchKey = launchKeyOf(order.launch.mode, dnr.value, order.commandId);
  const text = textVersion(deps, order, agreementId, now);
  const agreement = agreementOf(order, {
    id: agreementId,
    template: template.pin,
    responsibleBody: { partyId: body.id, name: body.name },
    plan: plan.value,
    launchKey,
    launchedAt: now,
  });
  const round = await firstRound(deps, template, { agreement, text, days: plan.value });
  if (!round.ok) return round;
  const committed = await deps.commits.commit(
    {
      tenantId: order.tenantId,
      agreementId,
      commandId: order.commandId,
      fingerprint: 'agreement.launch',
      actor: { kind: 'person', personId: order.actor.personId },
      at: now,
      outcome: z.strictObject({ agreementId: AgreementId }),
    },
    async (reads) =>
      decideLaunch(await reads.agreementByLaunchKey(launchKey), {
        agreement,
        text,
        round: round.value,
        template: template.pin,
      }),
  );
  if (!committed.ok) return committed;
  return ok({
    agreementId: committed.value.agreementId,
    processStarted: await startedNow(deps, order.tenantId, committed.value.agreementId),
  });
}

function agreementOf(
  order: LaunchOrder,
  made: Pick<Agreement, 'id' | 'template' | 'responsibleBody' | 'plan' | 'launchKey' | 'launchedAt'>,
): Agreement {
  return {
    ...made,
    tenantId: order.tenantId,
    version: 1,
    name: order.launch.name,
    mode: modeOf(order),
    diarienummer: order.launch.diarienummer.filter((raw) => raw !== ''),
    cycle: 1,
    stages: [],
    inForce: null,
    formerly: [],
    next: null,
    launchedBy: order.actor.personId,
  };
}

/** The launch stands whatever the engine says; the relay starts the process if this could not. */
async function startedNow(deps: Deps, tenantId: TenantId, agreementId: AgreementId): Promise<boolean> {
  try {
    await deps.processes.start({ tenantId, agreementId });
    return true;
  } catch {
    return false;
  }
}

type PlannedDay = { readonly key: string; readonly title: string; readonly on: DateOnly };

/** The days in the order the process runs: those of each stage, then the milestones. */
function planOf(template: ProcessTemplate, launch: LaunchRevision): Result<PlannedDay[], Refusal> {
  const plan: PlannedDay[] = [];
  for (const { name: key, title } of templateDates(template, 1)) {
    const chosen = launch.dates.find((date) => date.key === key);
    if (chosen === undefined) return refuse({ code: 'dateMissing', key });
    plan.push({ key, title, on: chosen.on });
  }
  return ok(plan);
}

function mainDiarienummer(written: readonly string[]): Result<string, Refusal> {
  const raw = written.find((number) => number !== '');
  if (raw === undefined) return refuse({ code: 'diarienummerMissing' });
  const parsed = parseDiarienummer(raw, 'yearFirst');
  if (!parsed.ok || parsed.value === null) return refuse({ code: 'diarienummerUnreadable', raw });
  const { organ, year, serial } = parsed.value;
  return ok(`${organ} ${year}/${serial}`);
}

function modeOf({ launch, actor }: LaunchOrder): AgreementMode {
  return launch.mode === 'real'
    ? { kind: 'real' }
    : { kind: 'rehearsal', clockOffsetMs: 0, mailbox: actor.email };
}

function textVersion(deps: Deps, order: LaunchOrder, agreementId: AgreementId, now: Instant): TextVersion {
  return {
    id: deps.ids.next('txt'),
    tenantId: order.tenantId,
    agreementId,
    version: 1,
    number: 1,
    origin: { kind: 'launched' },
    body: order.text,
    hash: sha256Of(order.text),
    createdAt: now,
    createdBy: order.actor.personId,
  };
}

/** The round as a draft, when the cycle begins with a remiss; else `null`. */
async function firstRound(
  deps: Deps,
  template: Published<ProcessTemplate>,
  made: { agreement: Agreement; text: TextVersion; days: readonly PlannedDay[] },
): Promise<Result<DraftRound | null, Refusal>> {
  const [stage] = stagesOfCycle(template.definition, 1);
  if (stage?.kind !== 'remiss') return ok(null);
  const pinned = template.definition.forms.find(({ key }) => key === stage.form);
  const form = pinned === undefined ? null : await deps.publications.form(pinned.key, pinned.version);
  if (form === null) return refuse({ code: 'notFound', what: 'template' });
  const { agreement, text, days } = made;
  const opensOn = days.find(({ key }) => key === `${stage.key}.start`)?.on;
  const lastDay = days.find(({ key }) => key === `${stage.key}.due`)?.on;
  if (opensOn === undefined || lastDay === undefined) return refuse({ code: 'notFound', what: 'template' });
  const schedule = scheduleRound(stage, opensOn, lastDay);
  return ok({
    id: deps.ids.next('rnd'),
    tenantId: agreement.tenantId,
    version: 1,
    status: 'draft',
    stage: { agreementId: agreement.id, cycle: 1, stageKey: stage.key, kind: stage.kind, visit: 1 },
    textVersionId: text.id,
    textHash: text.hash,
    form: form.pin,
    ...schedule,
    reminders: [...schedule.reminders],
    lastDay,
    missiv: { ...stage.missiv, contact: { name: '', email: '', phone: '' } },
  });
}
