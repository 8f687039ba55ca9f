import type { appRouter } from '@overens/api/app-router';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';

type Api = ReturnType<typeof appRouter.createCaller>;

interface RightCall<Roles> {
  readonly may: Roles;
  readonly call: (api: Api, tenantId: TenantId) => Promise<unknown>;
}

/** Every reading of an agreement: who may call it, and a call that is right but for who makes it. */
export function agreementCalls<Roles>(
  read: Roles,
  agreementId: () => AgreementId,
): Record<string, RightCall<Roles>> {
  const about = (tenantId: TenantId) => ({ tenantId, agreementId: agreementId() });
  return {
    'agreement.list': {
      may: read,
      call: (api, tenantId) =>
        api.agreement.list({ tenantId, mode: 'all', awaited: 'all', show: 'all', search: '', cursor: null }),
    },
    'agreement.page': { may: read, call: (api, tenantId) => api.agreement.page(about(tenantId)) },
    'agreement.events': {
      may: read,
      call: (api, tenantId) => api.agreement.events({ ...about(tenantId), afterSeq: 0 }),
    },
    'agreement.edition': {
      may: read,
      call: (api, tenantId) => api.agreement.edition({ ...about(tenantId), number: 1 }),
    },
    'agreement.editions': { may: read, call: (api, tenantId) => api.agreement.editions(about(tenantId)) },
  };
}
