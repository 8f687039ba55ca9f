import { can, type Actor } from '@overens/domain/access/access';
import { comparableName, type Party } from '@overens/domain/address-book/party';
import type { AccessionPeriod } from '@overens/domain/accession/accession-period';
import { unconfirmed } from '@overens/domain/accession/confirm-period';
import type { Joining } from '@overens/domain/accession/joining';
import {
  hasVersionInForce,
  isBoundToAnnulled,
  versionToJoin,
} from '@overens/domain/accession/version-to-join';
import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { accessionDefinition } from './accession-definition.ts';
import type { AccessionView, JoiningRow } from './accession-views.ts';
import { boundBodies } from './bound-bodies.ts';

/** Who has joined, waits to, has left or has not confirmed the version in force. Refuses what is not there. */
export async function readAccession(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly agreementId: AgreementId; readonly actor: Actor },
): Promise<Result<AccessionView, Refusal>> {
  const { tenantId, agreementId, actor } = query;
  const [agreement, municipality] = await Promise.all([
    deps.agreements.get(tenantId, agreementId),
    deps.tenants.municipality(tenantId),
  ]);
  if (agreement === null || municipality === null) return refuse({ code: 'notFound', what: 'agreement' });
  const [definition, joinings, parties, periods, bound] = await Promise.all([
    accessionDefinition(deps, agreement),
    deps.stages.ofAgreement('joining', tenantId, agreementId),
    deps.tenants.parties(tenantId),
    deps.stages.visits('accessionPeriod', tenantId, agreementId),
    boundBodies(deps, agreement),
  ]);
  const now = agreementNow(agreement, deps.clock.now());
  const work = can(actor, 'accession.work', { tenantId });
  const coverage = definition?.coverage ?? 'automatic';
  const bodies = coverage === 'automatic' ? [] : parties.filter(({ kind }) => kind === 'body');
  return ok({
    tenantId,
    agreementId,
    agreementName: agreement.name,
    slug: municipality.slug,
    diarienummer: agreement.diarienummer,
    mode: agreement.mode.kind,
    now,
    isJoinable: versionToJoin(agreement, now).ok,
    inForce: inForceView(agreement),
    coverage,
    bodies: bodies.map(({ id: partyId, name }) => ({ partyId, name })),
    boundBodies: bound,
    period: periodView(periods.at(-1), joinings),
    joinings: joinings
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
      .map((joining) => rowOf(joining, agreement, parties, work)),
    may: { work },
  });
}

function inForceView({ inForce }: Agreement): AccessionView['inForce'] {
  if (inForce === null) return null;
  const { textVersionId, number, adoptedOn, from, to } = inForce;
  return { textVersionId, number, adoptedOn, from, to };
}

function periodView(
  period: AccessionPeriod | undefined,
  joinings: readonly Joining[],
): AccessionView['period'] {
  if (period === undefined) return null;
  const { status, number, asked, confirmBy } = period;
  return {
    status,
    number,
    asked: asked.length,
    left: unconfirmed(period, joinings).length,
    confirmBy,
    remindAt: period.status === 'open' ? period.remindAt : null,
    remindedAt: period.status === 'open' ? period.remindedAt : null,
  };
}

function rowOf(
  joining: Joining,
  agreement: Agreement,
  parties: readonly Party[],
  isWorker: boolean,
): JoiningRow {
  const { id, partyId, name, joiner, arrival, receiptNumber, progress, questions, versions } = joining;
  return {
    id,
    partyId,
    name,
    joiner: joiner.kind === 'body' || isWorker ? joiner : { ...joiner, signatory: null },
    arrival,
    receiptNumber,
    progress,
    questions,
    versions,
    hasVersionInForce: hasVersionInForce(joining, agreement),
    isBoundToAnnulled: isBoundToAnnulled(joining, agreement),
    contact: isWorker ? joining.contact : null,
    book: bookEntry(joining, parties),
  };
}

function bookEntry({ name, partyId }: Joining, parties: readonly Party[]): JoiningRow['book'] {
  if (parties.some(({ id }) => id === partyId)) return { entry: 'same' };
  const nameKey = comparableName(name);
  const namesake = parties.find((party) => party.nameKey === nameKey);
  return namesake === undefined ? { entry: 'none' } : { entry: 'otherEmail', email: namesake.email };
}
