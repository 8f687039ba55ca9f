import { can, type Actor } from '@overens/domain/access/access';
import type { Joining } from '@overens/domain/accession/joining';
import { isInTime } from '@overens/domain/calendar/deadline';
import { closingInstant } from '@overens/domain/calendar/stockholm-calendar';
import { hasJoined } from '@overens/domain/follow-up/awaited-reporters';
import {
  reporterKey,
  type CommitmentReport,
  type Reporter,
} from '@overens/domain/follow-up/commitment-report';
import { reportOf, reporterName } from '@overens/domain/follow-up/report-of';
import type { YearlyFollowUp } from '@overens/domain/follow-up/yearly-follow-up';
import type { FollowUpId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { stageScene } from '../process/stage-scene.ts';
import { obligationOf } from './follow-up-story.ts';
import type { FollowUpView } from './follow-up-views.ts';
import { reportUnits } from './report-units.ts';

/** A year's follow-up for those who lead it: who has reported what, the compilation, whom it goes to. */
export async function readFollowUp(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly followUpId: FollowUpId; readonly actor: Actor },
): Promise<Result<FollowUpView, Refusal>> {
  const { tenantId, followUpId, actor } = query;
  const followUp = await deps.stages.byId('followUp', tenantId, followUpId);
  if (followUp === null) return refuse({ code: 'notFound', what: 'stage' });
  const scene = await stageScene(deps, { tenantId, stage: followUp.stage });
  const { agreement, template, definition, now } = scene;
  const [municipality, joinings, commitments, reports, followUps] = await Promise.all([
    deps.tenants.municipality(tenantId),
    deps.stages.ofAgreement('joining', tenantId, agreement.id),
    deps.stages.ofAgreement('commitment', tenantId, agreement.id),
    deps.stages.ofAgreement('commitmentReport', tenantId, agreement.id),
    deps.stages.visits('followUp', tenantId, agreement.id),
  ]);
  const { recipients } = obligationOf(scene);
  const report =
    followUp.status === 'closed'
      ? followUp.published.report
      : reportOf({ followUp, agreement, template, recipients, commitments, reports, joinings, now });
  const own: Reporter = { kind: 'kommun' };
  const { opensOn, reportBy, dueOn, compiled } = followUp;
  return ok({
    id: followUp.id,
    tenantId,
    agreementId: agreement.id,
    agreementName: agreement.name,
    municipalitySlug: municipality?.slug ?? '',
    mode: agreement.mode.kind,
    now,
    title: definition.title,
    status: followUp.status,
    opensOn,
    reportBy,
    dueOn,
    isOverdue: followUp.status === 'open' && now >= closingInstant(dueOn),
    jointBodyName: template.terms.jointBody,
    reminders: followUp.reminders.map((one) => ({ ...one, done: followUp.remindersDone.includes(one.key) })),
    parties: partiesOf(followUp, joinings, reports),
    commitments: report.commitments.map(({ commitmentId: id, ...rest }) => ({ id, ...rest })),
    own: reportUnits(own, followUp, { commitments, reports, followUps }),
    ownReceived: receiptOf(followUp, own),
    compiled: { edition: compiled.edition, overall: compiled.overall, jointBody: compiled.jointBody },
    recipients: report.recipients,
    published: await publicationOf(deps, followUp),
    may: {
      work: can(actor, 'followUp.work', { tenantId }),
      publish: can(actor, 'followUp.publish', { tenantId }),
    },
  });
}

/** The municipality, everybody who was asked, and those who joined later and have reported all the same. */
function partiesOf(
  followUp: YearlyFollowUp,
  joinings: readonly Joining[],
  reports: readonly CommitmentReport[],
): FollowUpView['parties'] {
  const asked = followUp.asked.map(({ partyId }): Reporter => ({ kind: 'organisation', partyId }));
  const keys = new Set(asked.map(reporterKey));
  const others = followUp.received.map(({ by }) => by).filter((by) => !keys.has(reporterKey(by)));
  const organisations = [...asked, ...others.filter(({ kind }) => kind === 'organisation')];
  const begun = new Set(
    reports.filter((report) => report.followUpId === followUp.id).map(({ by }) => reporterKey(by)),
  );
  const rows = organisations.map((by) => rowOf(by, followUp, joinings, begun));
  const own: Reporter = { kind: 'kommun' };
  const isAsked = followUp.asksKommun || receiptOf(followUp, own) !== null;
  return [
    ...(isAsked ? [rowOf(own, followUp, joinings, begun)] : []),
    ...rows.toSorted((a, b) => SWEDISH.compare(a.name, b.name)),
  ];
}

function rowOf(
  by: Reporter,
  followUp: YearlyFollowUp,
  joinings: readonly Joining[],
  begun: ReadonlySet<string>,
): FollowUpView['parties'][number] {
  const key = reporterKey(by);
  const received = receiptOf(followUp, by);
  const isParty = by.kind === 'kommun' || hasJoined(joinings, by.partyId);
  const answering = received === null ? (begun.has(key) ? 'begun' : 'silent') : 'handedIn';
  return {
    key,
    name: reporterName(by, followUp, joinings),
    state: isParty ? answering : 'left',
    received,
  };
}

/** When this party handed in last; `null` while it has not. */
export function receiptOf({ received }: YearlyFollowUp, by: Reporter): FollowUpView['ownReceived'] {
  const found = received.find((one) => reporterKey(one.by) === reporterKey(by));
  return found === undefined ? null : { at: found.at, timing: found.timing, paperOn: found.paperOn ?? null };
}

async function publicationOf(deps: Deps, followUp: YearlyFollowUp): Promise<FollowUpView['published']> {
  if (followUp.status !== 'closed') return null;
  const { at, by, hash } = followUp.published;
  const names = await deps.tenants.personNames(followUp.tenantId, [by]);
  return {
    at,
    timing: isInTime(at, closingInstant(followUp.dueOn)) ? 'inTime' : 'late',
    byName: names.get(by) ?? 'Någon som har slutat',
    hash,
  };
}

const SWEDISH = new Intl.Collator('sv');
