import { decideRegister, type RegistrationOutcome } from '@overens/domain/forankring/register-for-meeting';
import type { PhonedFacts, RegistrationFacts } from '@overens/domain/forankring/registration';
import type { CommandId, MeetingId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';
import { commitOnMeeting, type MeetingCommand } from './commit-on-meeting.ts';

type Registered = Result<{ outcome: RegistrationOutcome }, Refusal>;

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
): Promise<Registered> {
  const { slug, ...rest } = command;
  const municipality = await deps.tenants.municipalityBySlug(slug);
  if (municipality === null) return refuse({ code: 'notFound', what: 'stage' });
  const { id: tenantId } = municipality;
  return await register(deps, { ...rest, tenantId, actor: { kind: 'public' }, name: 'forankring.register' });
}

/** Takes down the registration of somebody who phones: equal to one through the form, and decided as one. */
export async function registerByPhone(
  deps: Deps,
  command: MeetingCommand & { readonly registration: PhonedFacts },
): Promise<Registered> {
  return await register(deps, { ...command, name: 'forankring.registerByPhone' });
}

async function register(
  deps: Deps,
  command: MeetingCommand & {
    readonly name: string;
    readonly registration: RegistrationFacts | PhonedFacts;
  },
): Promise<Registered> {
  const { commandId, registration, ...rest } = command;
  // The same in every run of the decision; a command sent again finds its outcome before it decides.
  const newId = idFromName('reg', commandId);
  const tokenHash = deps.links.hashOf(deps.links.tokenOf(newId, 1));
  const outcome = z.enum(['registered', 'changed']);
  const done = await commitOnMeeting(
    deps,
    { ...rest, commandId, content: registration, outcome },
    async (meeting, { agreement, definition, now, reads }) => {
      const { endorsedBy } = definition;
      const registrations = await reads.ofAgreement('registration', agreement.id);
      const around = { now, agreementId: agreement.id, endorsedBy, registrations, newId, tokenHash };
      return decideRegister(meeting, registration, around);
    },
  );
  return done.ok ? ok({ outcome: done.value }) : done;
}
