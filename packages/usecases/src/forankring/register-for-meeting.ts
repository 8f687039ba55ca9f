import { decideRegister } from '@overens/domain/forankring/register-for-meeting';
import { type RegistrationFacts } from '@overens/domain/forankring/registration';
import type { CommandId, MeetingId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';
import { commitOnMeeting } from './commit-on-meeting.ts';

/**
 * Registers somebody for an open meeting; a receipt with a link for changing one's mind is on its way. Says whether
 * it took the place of an earlier registration from the same address. Needs no right: everyone may come.
 */
export async function registerForMeeting(
  deps: Deps,
  command: {
    readonly slug: string;
    readonly meetingId: MeetingId;
    readonly commandId: CommandId;
    readonly registration: RegistrationFacts;
  },
): Promise<Result<{ outcome: 'registered' | 'changed' }, Refusal>> {
  const { slug, meetingId, commandId, registration } = command;
  const municipality = await deps.tenants.municipalityBySlug(slug);
  if (municipality === null) return refuse({ code: 'notFound', what: 'stage' });
  // The same in every run of the decision; a command sent again finds its outcome before it decides.
  const newId = idFromName('reg', commandId);
  const tokenHash = deps.links.hashOf(deps.links.tokenOf(newId, 1));
  const done = await commitOnMeeting(
    deps,
    {
      tenantId: municipality.id,
      meetingId,
      commandId,
      actor: { kind: 'public' },
      name: 'forankring.register',
      content: registration,
      outcome: z.enum(['registered', 'changed']),
    },
    async (meeting, { agreement, definition, now, reads }) => {
      const { endorsedBy } = definition;
      const registrations = await reads.ofAgreement('registration', agreement.id);
      const around = { now, agreementId: agreement.id, endorsedBy, registrations, newId, tokenHash };
      return decideRegister(meeting, registration, around);
    },
  );
  return done.ok ? ok({ outcome: done.value }) : done;
}
