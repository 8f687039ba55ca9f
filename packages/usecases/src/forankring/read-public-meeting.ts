import type { MeetingOnceCalled } from '@overens/domain/forankring/forankring-meeting';
import { peopleAt } from '@overens/domain/forankring/hold-meeting';
import type { MeetingId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import { callView, phaseOf } from './call-view.ts';
import type { PublicMeetingView } from './forankring-views.ts';
import { loadMeeting } from './load-meeting.ts';

/**
 * A meeting for anyone who has its address. One of a rehearsal is shown too, and says so: its address is in the
 * rehearsal's letters only. Refuses a meeting that nobody has been called to.
 */
export async function readPublicMeeting(
  deps: Deps,
  { slug, meetingId }: { readonly slug: string; readonly meetingId: MeetingId },
): Promise<Result<PublicMeetingView, Refusal>> {
  const municipality = await deps.tenants.municipalityBySlug(slug);
  const loaded =
    municipality === null ? null : await loadMeeting(deps, { tenantId: municipality.id, meetingId });
  if (municipality === null || loaded === null || loaded.meeting.status === 'planned') {
    return refuse({ code: 'notFound', what: 'stage' });
  }
  const { meeting, agreement, definition, template, now } = loaded;
  const text = await deps.agreements.textVersion(agreement.tenantId, meeting.call.textVersionId);
  if (text === null) throw new Error(`The text of ${meeting.id} is missing.`);
  const phase = phaseOf(meeting, now);
  if (phase === 'planned') return refuse({ code: 'notFound', what: 'stage' });
  const { name, brandColour, logo, registrarEmail } = municipality;
  const move = meeting.moves.at(-1);
  return ok({
    municipality: { name, slug, brandColour, logo, registrarEmail },
    id: meeting.id,
    agreementName: agreement.name,
    diarienummer: agreement.diarienummer,
    title: definition.title,
    mode: agreement.mode.kind,
    now,
    phase,
    endorsedBy: definition.endorsedBy,
    terms: { jointBody: template.terms.jointBody },
    call: callView(meeting),
    mayRegister: phase === 'called' && definition.endorsedBy === 'openMeeting',
    lastMove: move === undefined ? null : { previousStartsAt: move.previousStartsAt, reason: move.reason },
    cancelled: meeting.status === 'cancelled' ? { at: meeting.cancelledAt, reason: meeting.reason } : null,
    outcome: outcomeOf(meeting),
    text: AgreementText.parse(text.body),
  });
}

function outcomeOf(meeting: MeetingOnceCalled): PublicMeetingView['outcome'] {
  if (meeting.status !== 'closed') return null;
  const { evidence, evidenceHash } = meeting;
  return {
    position: evidence.endorsement.position,
    statement: evidence.endorsement.statement,
    organisations: evidence.organisations.length,
    people: peopleAt(evidence),
    textHash: evidence.textHash,
    evidenceHash,
  };
}
