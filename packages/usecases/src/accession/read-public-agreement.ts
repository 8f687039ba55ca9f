import type { Actor } from '@overens/domain/access/access';
import { versionOf, type Joining } from '@overens/domain/accession/joining';
import {
  hasVersionInForce,
  isBoundToAnnulled,
  versionToJoin,
} from '@overens/domain/accession/version-to-join';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { FormerlyInForce, InForce } from '@overens/domain/agreement/in-force';
import type { AgreementId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import type { PublicAgreementView, PublicVersionRow } from './accession-views.ts';
import { boundBodies } from './bound-bodies.ts';
import { forceView } from './force-view.ts';
import { publicScene } from './public-scene.ts';
import { publishedReports } from './published-reports.ts';

/**
 * An agreement in force, or that was, for everyone: text, commitments, who has joined, reports, versions.
 * Refuses what has not been adopted, a rehearsal to those who do not rehearse it, and a version that never was in
 * force.
 * @param number of an earlier version to read instead of the newest; `null` for that
 */
export async function readPublicAgreement(
  deps: Deps,
  query: {
    readonly slug: string;
    readonly agreementId: AgreementId;
    readonly number: number | null;
    readonly actor: Actor;
  },
): Promise<Result<PublicAgreementView, Refusal>> {
  const scene = await publicScene(deps, query);
  if (scene === null) return refuse({ code: 'notFound', what: 'agreement' });
  const { agreement, municipality, now } = scene;
  const { id, tenantId, inForce } = agreement;
  const versions = versionRows(agreement);
  const shown = query.number === null ? versions[0] : versions.find((one) => one.number === query.number);
  if (inForce === null || shown === undefined) return refuse({ code: 'notFound', what: 'text' });
  const [text, commitments, joinings, bodies, reports] = await Promise.all([
    deps.agreements.textVersion(tenantId, shown.textVersionId),
    deps.stages.ofAgreement('commitment', tenantId, id),
    deps.stages.ofAgreement('joining', tenantId, id),
    boundBodies(deps, agreement),
    publishedReports(deps, agreement),
  ]);
  if (text === null) return refuse({ code: 'notFound', what: 'text' });
  const { name, slug, brandColour, logo, paperAddress, registrarEmail } = municipality;
  return ok({
    id,
    name: agreement.name,
    mode: agreement.mode.kind,
    diarienummer: agreement.diarienummer,
    municipality: { name, slug, brandColour, logo, paperAddress, registrarEmail },
    now,
    force: forceView(inForce, now),
    isJoinable: versionToJoin(agreement, now).ok,
    lagaKraftOn: inForce.lagaKraftOn,
    shown,
    text: AgreementText.parse(text.body),
    commitments: commitments
      .filter(({ textVersionId, fate }) => textVersionId === shown.textVersionId && fate?.kind !== 'annulled')
      .toSorted((a, b) => a.order - b.order)
      .map(({ id: commitmentId, order, party, wording }) => ({ id: commitmentId, order, party, wording })),
    joined: joinedRows(agreement, joinings),
    boundBodies: bodies,
    reports,
    versions,
  });
}

function joinedRows(agreement: Agreement, joinings: readonly Joining[]): PublicAgreementView['joined'] {
  return joinings
    .filter(({ progress }) => progress.state === 'joined')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map((joining) => ({
      id: joining.id,
      name: joining.name,
      kind: joining.joiner.kind,
      number: versionOf(joining).number,
      hasConfirmed: hasVersionInForce(joining, agreement) && !isBoundToAnnulled(joining, agreement),
      isBoundToAnnulled: isBoundToAnnulled(joining, agreement),
      since: joining.progress.at,
    }));
}

/** Every version that has been in force, the newest first. */
function versionRows({ inForce, formerly }: Agreement): PublicVersionRow[] {
  const current = inForce === null ? [] : [versionRow(inForce, null)];
  return [...current, ...formerly.toReversed().map((one) => versionRow(one, one.replacedOn))];
}

function versionRow(
  { textVersionId, number, adoptedOn, from, to, decision, annulled }: InForce | FormerlyInForce,
  replacedOn: PublicVersionRow['replacedOn'],
): PublicVersionRow {
  const annulledOn = annulled?.on ?? null;
  return { textVersionId, number, adoptedOn, from, to, replacedOn, annulledOn, decision };
}
