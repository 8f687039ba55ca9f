import type { appRouter } from '@overens/api/app-router';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { Ids } from '@overens/usecases/ports/clock';

type Api = ReturnType<typeof appRouter.createCaller>;

interface RightCall<Roles> {
  readonly may: Roles;
  readonly call: (api: Api, tenantId: TenantId) => Promise<unknown>;
}

/** Every procedure of follow-up and review: who may call it, and a call that is right but for who makes it. */
export function followUpCalls<Roles>(
  roles: Readonly<Record<'lead' | 'work' | 'records' | 'read' | 'parties' | 'everyone', Roles>>,
  now: {
    readonly ids: () => Ids;
    readonly slug: () => string;
    readonly agreementId: () => AgreementId;
    readonly today: () => DateOnly;
  },
): Record<string, RightCall<Roles>> {
  const { lead, work, records, read, parties, everyone } = roles;
  const next = <P extends Parameters<Ids['next']>[0]>(prefix: P) => now.ids().next(prefix);
  const followUp = () => ({ followUpId: next('fup'), commandId: next('cmd') });
  const review = (tenantId: TenantId) => ({ tenantId, reviewId: next('rvw'), commandId: next('cmd') });
  const draft = { status: null, done: '', obstacles: '', numbers: '' };
  const compiled = {
    edition: 0,
    overall: '',
    jointBody: { heldOn: null, comments: '' },
    summaries: [],
  };
  const saved = () => ({ ...followUp(), commitmentId: next('cmt'), version: 0, draft });
  return {
    'followUp.page': {
      may: read,
      call: (api, tenantId) => api.followUp.page({ tenantId, followUpId: next('fup') }),
    },
    'followUp.commitments': {
      may: read,
      call: (api, tenantId) => api.followUp.commitments({ tenantId, agreementId: now.agreementId() }),
    },
    'followUp.saveOwn': {
      may: work,
      call: (api, tenantId) => api.followUp.saveOwn({ tenantId, ...saved() }),
    },
    'followUp.handInOwn': {
      may: work,
      call: (api, tenantId) => api.followUp.handInOwn({ tenantId, ...followUp(), versions: {} }),
    },
    'followUp.enterPaper': {
      may: work,
      call: (api, tenantId) =>
        api.followUp.enterPaper({
          tenantId,
          ...followUp(),
          partyId: next('pty'),
          arrivedOn: now.today(),
          said: [],
        }),
    },
    'followUp.compile': {
      may: work,
      call: (api, tenantId) => api.followUp.compile({ tenantId, ...followUp(), compiled }),
    },
    'followUp.publish': {
      may: lead,
      call: (api, tenantId) => api.followUp.publish({ tenantId, ...followUp(), edition: 0 }),
    },
    'followUp.ofParty': {
      may: parties,
      call: (api) => api.followUp.ofParty({ agreementId: now.agreementId() }),
    },
    'followUp.partyReport': {
      may: parties,
      call: (api) => api.followUp.partyReport({ agreementId: now.agreementId(), followUpId: next('fup') }),
    },
    'followUp.save': {
      may: parties,
      call: (api) => api.followUp.save({ agreementId: now.agreementId(), ...saved() }),
    },
    'followUp.handIn': {
      may: parties,
      call: (api) => api.followUp.handIn({ agreementId: now.agreementId(), ...followUp(), versions: {} }),
    },
    'followUp.publicReport': {
      may: everyone,
      call: (api) => api.followUp.publicReport({ slug: now.slug(), followUpId: next('fup') }),
    },
    'review.page': {
      may: read,
      call: (api, tenantId) => api.review.page({ tenantId, reviewId: next('rvw') }),
    },
    'review.note': {
      may: work,
      call: (api, tenantId) =>
        api.review.note({ ...review(tenantId), note: { kind: 'other', text: 'Nytt.' } }),
    },
    'review.recommend': {
      may: work,
      call: (api, tenantId) => {
        const recommendation = { choice: 'keep', motive: 'Den håller.', edition: 0 } as const;
        return api.review.recommend({ ...review(tenantId), recommendation });
      },
    },
    'review.decide': {
      may: records,
      call: (api, tenantId) => {
        const decision = {
          bodyName: 'Kultur- och fritidsnämnden',
          paragraph: '§ 7',
          decidedOn: now.today(),
          verdict: { choice: 'revise' },
        } as const;
        return api.review.decide({ ...review(tenantId), decision });
      },
    },
  };
}
