import type { appRouter } from '@overens/api/app-router';
import type { CommandId, AdoptionId, TenantId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';

type Api = ReturnType<typeof appRouter.createCaller>;

interface RightCall<Roles> {
  readonly may: Roles;
  readonly call: (api: Api, tenantId: TenantId) => Promise<unknown>;
}

/** Every procedure of the adoption: who may call it, and a call that is right but for who makes it. */
export function adoptionCalls<Roles>(
  { read, work, records }: Readonly<Record<'read' | 'work' | 'records', Roles>>,
  next: {
    readonly adoptionId: () => AdoptionId;
    readonly commandId: () => CommandId;
    readonly today: () => DateOnly;
  },
): Record<string, RightCall<Roles>> {
  const about = (tenantId: TenantId) => ({ tenantId, adoptionId: next.adoptionId() });
  const command = (tenantId: TenantId) => ({ ...about(tenantId), commandId: next.commandId() });
  const decision = () => ({
    bodyKey: 'kfn',
    decidedOn: next.today(),
    paragraph: '§ 1',
    diarienummer: '',
    outcome: { kind: 'tillstyrker' as const },
    decisionText: '',
    remarks: [],
  });
  return {
    'adoption.case': { may: read, call: (api, tenantId) => api.adoption.case(about(tenantId)) },
    'adoption.commitments': { may: read, call: (api, tenantId) => api.adoption.commitments(about(tenantId)) },
    'adoption.planMeeting': {
      may: records,
      call: (api, tenantId) =>
        api.adoption.planMeeting({
          ...command(tenantId),
          bodyKey: 'kfn',
          meetingOn: next.today(),
          announcedOn: null,
          diarienummer: '',
        }),
    },
    'adoption.recordDecision': {
      may: records,
      call: (api, tenantId) => {
        const order = { ...decision(), textHash: 'a'.repeat(64), exceptions: [] };
        return api.adoption.recordDecision({ ...command(tenantId), order });
      },
    },
    'adoption.correctDecision': {
      may: records,
      call: (api, tenantId) => {
        const correction = { ...decision(), reason: 'Fel paragraf.' };
        return api.adoption.correctDecision({ ...command(tenantId), correction });
      },
    },
    'adoption.noteMinutes': {
      may: records,
      call: (api, tenantId) =>
        api.adoption.noteMinutes({
          ...command(tenantId),
          bodyKey: 'kfn',
          minutes: { justeradOn: null, anslagetOn: null, nedtagetOn: null },
        }),
    },
    'adoption.noteAppeal': {
      may: records,
      call: (api, tenantId) => {
        const appeal = { bodyKey: 'kf', appealedOn: next.today(), courtCase: '1234-26', inhibitedOn: null };
        return api.adoption.noteAppeal({ ...command(tenantId), appeal });
      },
    },
    'adoption.noteVerdict': {
      may: records,
      call: (api, tenantId) => {
        const verdict = { kind: 'rejected' as const, end: 'avslag' as const, on: next.today() };
        return api.adoption.noteVerdict({ ...command(tenantId), bodyKey: 'kf', verdict });
      },
    },
    'adoption.saveCommitments': {
      may: work,
      call: (api, tenantId) => {
        const list = { revision: 0, rows: [], dropped: [], confirm: false };
        return api.adoption.saveCommitments({ ...command(tenantId), list });
      },
    },
  };
}
