import type { appRouter } from '@overens/api/app-router';
import type { CommandId, MeetingId, TenantId, TextVersionId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { aCall } from './a-called-meeting.ts';

type Api = ReturnType<typeof appRouter.createCaller>;

interface RightCall<Roles> {
  readonly may: Roles;
  readonly call: (api: Api, tenantId: TenantId) => Promise<unknown>;
}

/** Every procedure of the förankring: who may call it, and a call that is right but for who makes it. */
export function forankringCalls<Roles>(
  { read, work, everyone }: Readonly<Record<'read' | 'work' | 'everyone', Roles>>,
  next: {
    readonly slug: () => string;
    readonly meetingId: () => MeetingId;
    readonly textVersionId: () => TextVersionId;
    readonly commandId: () => CommandId;
    readonly today: () => DateOnly;
  },
): Record<string, RightCall<Roles>> {
  const about = (tenantId: TenantId) => ({ tenantId, meetingId: next.meetingId() });
  const command = (tenantId: TenantId) => ({ ...about(tenantId), commandId: next.commandId() });
  const open = () => ({ slug: next.slug(), meetingId: next.meetingId() });
  const time = () => ({ on: next.today(), from: '18:00', to: '20:00' });
  return {
    'forankring.meeting': { may: read, call: (api, tenantId) => api.forankring.meeting(about(tenantId)) },
    'forankring.adviseDay': {
      may: work,
      call: (api, tenantId) => api.forankring.adviseDay({ tenantId, on: next.today(), today: next.today() }),
    },
    'forankring.schedule': {
      may: work,
      call: (api, tenantId) =>
        api.forankring.schedule({
          ...command(tenantId),
          time: time(),
          facts: aCall,
          textVersionId: next.textVersionId(),
        }),
    },
    'forankring.move': {
      may: work,
      call: (api, tenantId) =>
        api.forankring.move({
          ...command(tenantId),
          time: time(),
          where: { place: 'Biblioteket', digitalLink: '' },
          reason: 'Salen är upptagen.',
        }),
    },
    'forankring.cancel': {
      may: work,
      call: (api, tenantId) => api.forankring.cancel({ ...command(tenantId), reason: 'Snöoväder.' }),
    },
    'forankring.saveRecord': {
      may: work,
      call: (api, tenantId) =>
        api.forankring.saveRecord({
          ...command(tenantId),
          version: 1,
          record: {
            organisations: [],
            privatePeople: 0,
            questions: [],
            positions: [],
            notes: '',
            endorsement: null,
          },
        }),
    },
    'forankring.registerByPhone': {
      may: work,
      call: (api, tenantId) =>
        api.forankring.registerByPhone({
          ...command(tenantId),
          registration: {
            organisation: 'Almviks roddklubb',
            contactName: 'Asta Lund',
            email: null,
            phone: '0700 00 00 00',
            people: 1,
            needs: [],
            needsNote: '',
          },
        }),
    },
    'forankring.close': {
      may: work,
      call: (api, tenantId) => api.forankring.close({ ...command(tenantId), version: 1 }),
    },
    'forankring.publicMeetings': {
      may: everyone,
      call: (api) => api.forankring.publicMeetings({ slug: next.slug() }),
    },
    'forankring.publicMeeting': {
      may: everyone,
      call: (api) => api.forankring.publicMeeting(open()),
    },
    'forankring.register': {
      may: everyone,
      call: (api) =>
        api.forankring.register({
          ...open(),
          commandId: next.commandId(),
          registration: {
            organisation: null,
            contactName: 'Elsa Ek',
            email: 'elsa@example.org',
            people: 1,
            needs: [],
            needsNote: '',
          },
        }),
    },
    'forankring.ownRegistration': {
      may: everyone,
      call: (api) => api.forankring.ownRegistration({ ...open(), token: 'x' }),
    },
    'forankring.withdraw': {
      may: everyone,
      call: (api) => api.forankring.withdraw({ ...open(), token: 'x', commandId: next.commandId() }),
    },
  };
}
