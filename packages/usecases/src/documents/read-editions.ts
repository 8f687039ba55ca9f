import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { AgreementEdition, EditionStanding } from '@overens/text/print/agreement-edition';
import type { Deps } from '../deps.ts';
import type { EditionsView } from './edition-views.ts';

interface Asked {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
}

/** The versions of an agreement's text that can be taken along, drafts among them. Refuses what is not there. */
export async function readEditions(deps: Deps, query: Asked): Promise<Result<EditionsView, Refusal>> {
  const { tenantId, agreementId } = query;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const texts = await textsOf(deps, query);
  return ok({
    editions: texts.map((version) => ({
      number: version.number,
      state: standingOf(agreement, version).state,
      createdAt: version.createdAt,
    })),
  });
}

/** One version for those who work with the agreement; a draft says that it is one. Refuses what is not there. */
export async function readEdition(
  deps: Deps,
  query: Asked & { readonly number: number },
): Promise<Result<AgreementEdition, Refusal>> {
  const { tenantId, agreementId, number } = query;
  const [agreement, municipality] = await Promise.all([
    deps.agreements.get(tenantId, agreementId),
    deps.tenants.municipality(tenantId),
  ]);
  if (agreement === null || municipality === null) return refuse({ code: 'notFound', what: 'agreement' });
  const version = (await textsOf(deps, query)).find((one) => one.number === number);
  if (version === undefined) return refuse({ code: 'notFound', what: 'text' });
  return ok({
    municipality: { name: municipality.name, brandColour: municipality.brandColour, logo: municipality.logo },
    name: agreement.name,
    isRehearsal: agreement.mode.kind === 'rehearsal',
    diarienummer: agreement.diarienummer,
    number,
    standing: standingOf(agreement, version),
    text: AgreementText.parse(version.body),
  });
}

async function textsOf(deps: Deps, { tenantId, agreementId }: Asked): Promise<TextVersion[]> {
  const texts = await deps.stages.ofAgreement('textVersion', tenantId, agreementId);
  return texts.toSorted((a, b) => b.number - a.number);
}

function standingOf({ inForce, formerly }: Agreement, { id }: TextVersion): EditionStanding {
  if (inForce?.textVersionId === id) return adopted(inForce, inForce.annulled?.on ?? null);
  const former = formerly.find(({ textVersionId }) => textVersionId === id);
  return former === undefined ? { state: 'draft' } : adopted(former, former.replacedOn);
}

type Adopted = Extract<EditionStanding, { state: 'adopted' }>;

function adopted(version: Omit<Adopted, 'state' | 'replacedOn'>, replacedOn: Adopted['replacedOn']): Adopted {
  const { adoptedOn, decision, from, to } = version;
  return { state: 'adopted', adoptedOn, decision, from, to, replacedOn };
}
