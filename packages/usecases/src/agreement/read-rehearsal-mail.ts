import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { RehearsalMailView } from './agreement-views.ts';

/** The mails that a rehearsal would have sent, oldest first. Refuses a real agreement. */
export async function readRehearsalMail(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly agreementId: AgreementId },
): Promise<Result<RehearsalMailView, Refusal>> {
  const agreement = await deps.agreements.get(query.tenantId, query.agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  if (agreement.mode.kind !== 'rehearsal') return refuse({ code: 'notARehearsal' });
  const mails = await deps.mail.rehearsalMail(query.tenantId, query.agreementId);
  return ok({ mails: mails.map(({ id, at, to, subject, text }) => ({ id, at, to, subject, text })) });
}
