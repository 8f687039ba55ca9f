import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { PublicMeetingsView } from './forankring-views.ts';
import { loadMeeting } from './load-meeting.ts';

/** The meetings ahead that anyone may come to. Rehearsals are nobody's business. */
export async function readPublicMeetings(
  deps: Deps,
  { slug }: { readonly slug: string },
): Promise<Result<PublicMeetingsView, Refusal>> {
  const municipality = await deps.tenants.municipalityBySlug(slug);
  if (municipality === null) return refuse({ code: 'notFound', what: 'party' });
  const { id: tenantId } = municipality;
  const ahead = await deps.meetings.calledAhead(tenantId, deps.clock.now());
  const loaded = await Promise.all(ahead.map(({ id }) => loadMeeting(deps, { tenantId, meetingId: id })));
  return ok({
    slug,
    meetings: loaded.flatMap((one) => {
      if (one?.meeting.status !== 'called' || one.definition.endorsedBy !== 'openMeeting') return [];
      const { id, call } = one.meeting;
      const { startsAt, endsAt, place, digitalLink } = call;
      return [
        {
          id,
          agreementName: one.agreement.name,
          title: one.definition.title,
          startsAt,
          endsAt,
          place,
          isDigital: digitalLink !== '',
        },
      ];
    }),
  });
}
