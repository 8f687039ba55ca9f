import { decideWithdraw } from '@overens/domain/forankring/register-for-meeting';
import type { MeetingRegistration } from '@overens/domain/forankring/registration';
import type { CommandId, MeetingId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnMeeting } from './commit-on-meeting.ts';
import type { OwnRegistrationView } from './forankring-views.ts';
import { loadMeeting, type LoadedMeeting } from './load-meeting.ts';

/** A registration as the link in its receipt points it out. */
export interface OwnRegistration {
  readonly slug: string;
  readonly meetingId: MeetingId;
  readonly token: string;
}

/** What somebody has registered, by the link in the receipt. Refuses a link that belongs to nothing here. */
export async function readOwnRegistration(
  deps: Deps,
  query: OwnRegistration,
): Promise<Result<OwnRegistrationView, Refusal>> {
  const found = await find(deps, query);
  if (found === null) return refuse({ code: 'registrationUnknown' });
  const { loaded, registration } = found;
  const { meeting, agreement, now } = loaded;
  return ok({
    agreementName: agreement.name,
    startsAt: meeting.status === 'planned' ? null : meeting.call.startsAt,
    mayWithdraw: meeting.status === 'called' && now < meeting.call.startsAt,
    registration:
      registration.status === 'withdrawn'
        ? null
        : {
            organisation: registration.organisation,
            contactName: registration.contactName,
            people: registration.people,
          },
  });
}

/** Withdraws one's registration by the link in the receipt. Refuses when the meeting has begun. */
export async function withdrawRegistration(
  deps: Deps,
  command: OwnRegistration & { readonly commandId: CommandId },
): Promise<Result<null, Refusal>> {
  const found = await find(deps, command);
  if (found === null) return refuse({ code: 'registrationUnknown' });
  const { meetingId, commandId } = command;
  const { id, tenantId } = found.registration;
  return await commitOnMeeting(
    deps,
    {
      tenantId,
      meetingId,
      commandId,
      actor: { kind: 'public' },
      name: 'forankring.withdraw',
      content: { id },
      outcome: z.null(),
    },
    async (meeting, { now, reads }) => {
      const registration = await reads.get('registration', id);
      return registration === null
        ? refuse({ code: 'registrationUnknown' })
        : decideWithdraw(meeting, registration, now);
    },
  );
}

async function find(
  deps: Deps,
  { slug, meetingId, token }: OwnRegistration,
): Promise<{ loaded: LoadedMeeting; registration: MeetingRegistration } | null> {
  const municipality = await deps.tenants.municipalityBySlug(slug);
  const loaded =
    municipality === null ? null : await loadMeeting(deps, { tenantId: municipality.id, meetingId });
  if (loaded === null) return null;
  const { id: agreementId, tenantId } = loaded.agreement;
  const tokenHash = deps.links.hashOf(token);
  const all = await deps.stages.ofAgreement('registration', tenantId, agreementId);
  const registration = all.find((one) => one.meetingId === meetingId && one.tokenHash === tokenHash);
  return registration === undefined ? null : { loaded, registration };
}
