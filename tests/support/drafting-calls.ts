import type { appRouter } from '@overens/api/app-router';
import {
  UnitId,
  type AgreementId,
  type AnswerId,
  type CommandId,
  type DraftingId,
  type RoundId,
  type TenantId,
} from '@overens/domain/kernel/id';

type Api = ReturnType<typeof appRouter.createCaller>;

interface RightCall<Roles> {
  readonly may: Roles;
  readonly call: (api: Api, tenantId: TenantId) => Promise<unknown>;
}

/** Every procedure of the drafting: who may call it, and a call that is right but for who makes it. */
export function draftingCalls<Roles>(
  { read, work }: Readonly<Record<'read' | 'work', Roles>>,
  next: {
    readonly draftingId: () => DraftingId;
    readonly agreementId: () => AgreementId;
    readonly roundId: () => RoundId;
    readonly answerId: () => AnswerId;
    readonly commandId: () => CommandId;
    readonly draft: (tenantId: TenantId) => FormData;
  },
): Record<string, RightCall<Roles>> {
  const about = (tenantId: TenantId) => ({ tenantId, draftingId: next.draftingId() });
  const drafting = (tenantId: TenantId) => ({ ...about(tenantId), commandId: next.commandId() });
  return {
    'drafting.work': { may: read, call: (api, tenantId) => api.drafting.work(about(tenantId)) },
    'drafting.part': {
      may: read,
      call: (api, tenantId) => api.drafting.part({ ...about(tenantId), key: 'section:sec_0001' }),
    },
    'drafting.comparison': {
      may: read,
      call: (api, tenantId) => api.drafting.comparison(about(tenantId)),
    },
    'drafting.versions': {
      may: read,
      call: (api, tenantId) => api.drafting.versions({ tenantId, agreementId: next.agreementId() }),
    },
    'drafting.compareVersions': {
      may: read,
      call: (api, tenantId) =>
        api.drafting.compareVersions({ tenantId, agreementId: next.agreementId(), from: 1, to: 1 }),
    },
    'drafting.versionText': {
      may: read,
      call: (api, tenantId) =>
        api.drafting.versionText({ tenantId, agreementId: next.agreementId(), number: 1, since: null }),
    },
    'drafting.declareEditorial': {
      may: work,
      call: (api, tenantId) =>
        api.drafting.declareEditorial({
          ...drafting(tenantId),
          sectionId: UnitId.parse('sec_0001'),
          revision: 0,
          version: 0,
          reason: 'Stavningen är rättad.',
        }),
    },
    'drafting.answerTraces': {
      may: read,
      call: (api, tenantId) => api.drafting.answerTraces({ tenantId, roundId: next.roundId() }),
    },
    'drafting.weigh': {
      may: work,
      call: (api, tenantId) =>
        api.drafting.weigh({
          ...drafting(tenantId),
          comments: [{ answerId: next.answerId(), unitKey: 'page:helhet', version: 0 }],
          verdict: { outcome: 'noted', reason: '', sections: [] },
        }),
    },
    'drafting.text': { may: read, call: (api, tenantId) => api.drafting.text(about(tenantId)) },
    'drafting.writeText': {
      may: work,
      call: (api, tenantId) =>
        api.drafting.writeText({
          ...drafting(tenantId),
          version: 1,
          runs: [{ instead: [{ sectionId: UnitId.parse('sec_0001'), revision: 0 }], sections: [] }],
          heirs: [],
          dueToReturn: false,
        }),
    },
    'drafting.readNewText': {
      may: work,
      call: (api, tenantId) => {
        const form = next.draft(tenantId);
        form.set('draftingId', next.draftingId());
        return api.drafting.readNewText(form);
      },
    },
    'drafting.replaceText': {
      may: work,
      call: (api, tenantId) =>
        api.drafting.replaceText({
          ...drafting(tenantId),
          version: 0,
          text: {
            title: 'T',
            sections: [
              { id: UnitId.parse('sec_0001'), level: 1, number: null, heading: 'H', paragraphs: [] },
            ],
          },
          decisions: [],
          dueToReturn: false,
        }),
    },
    'drafting.finish': {
      may: work,
      call: (api, tenantId) => api.drafting.finish({ ...drafting(tenantId), version: 1 }),
    },
  };
}
