import { can, type Actor } from '@overens/domain/access/access';
import { isInTime } from '@overens/domain/calendar/deadline';
import { closingInstant } from '@overens/domain/calendar/stockholm-calendar';
import type { FollowUpId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { stageScene } from '../process/stage-scene.ts';
import type { PublicReportView } from './follow-up-views.ts';

/**
 * A published report, for everyone; that of a rehearsal only for those who rehearse it. Refuses what is not
 * published as if it were not there.
 */
export async function readPublicReport(
  deps: Deps,
  query: { readonly slug: string; readonly followUpId: FollowUpId; readonly actor: Actor },
): Promise<Result<PublicReportView, Refusal>> {
  const municipality = await deps.tenants.municipalityBySlug(query.slug);
  const followUp =
    municipality === null ? null : await deps.stages.byId('followUp', municipality.id, query.followUpId);
  if (municipality === null || followUp?.status !== 'closed') {
    return refuse({ code: 'notFound', what: 'stage' });
  }
  const { tenantId, stage } = followUp;
  const { agreement, template, definition } = await stageScene(deps, { tenantId, stage });
  if (agreement.mode.kind === 'rehearsal' && !can(query.actor, 'followUp.read', { tenantId })) {
    return refuse({ code: 'notFound', what: 'stage' });
  }
  const { name, slug, brandColour, logo } = municipality;
  const { at, hash, report } = followUp.published;
  return ok({
    followUpId: followUp.id,
    agreementId: agreement.id,
    municipality: { name, slug, brandColour, logo },
    mode: agreement.mode.kind,
    title: definition.title,
    jointBodyName: template.terms.jointBody,
    at,
    timing: isInTime(at, closingInstant(followUp.dueOn)) ? 'inTime' : 'late',
    hash,
    report,
  });
}
