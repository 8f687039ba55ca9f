import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { stateOf } from './read-version-text.ts';
import { returnedBy } from './returned-text.ts';
import type { VersionRow, VersionsView } from './version-views.ts';

/** Every version of an agreement's text, the newest first: by whom, when, and what it came of. */
export async function readVersions(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly agreementId: AgreementId },
): Promise<Result<VersionsView, Refusal>> {
  const { tenantId, agreementId } = query;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const [texts, works, rounds] = await Promise.all([
    deps.stages.ofAgreement('textVersion', tenantId, agreementId),
    deps.stages.visits('draftingWork', tenantId, agreementId),
    deps.remiss.roundsOf(tenantId, agreementId),
  ]);
  const names = await deps.tenants.personNames(tenantId, [...new Set(texts.map((one) => one.createdBy))]);
  const sent = new Set(rounds.filter(({ status }) => status !== 'draft').map((round) => round.textVersionId));
  return ok({
    versions: texts
      .toSorted((a, b) => b.number - a.number)
      .map((version) => ({
        id: version.id,
        number: version.number,
        createdAt: version.createdAt,
        by: names.get(version.createdBy) ?? 'En medarbetare',
        hash: version.hash,
        state: stateOf(agreement, version),
        wasRemissed: sent.has(version.id),
        origin: originOf(version, { agreement, texts, works }),
      })),
  });
}

interface Around {
  readonly agreement: Agreement;
  readonly texts: readonly TextVersion[];
  readonly works: readonly DraftingWork[];
}

function originOf({ id, origin }: TextVersion, { agreement, texts, works }: Around): VersionRow['origin'] {
  if (origin.kind === 'launched') return { kind: 'launched' };
  const { stage, changes, basedOn } = origin;
  const run = agreement.stages.find((one) => isSameVisit(one.stage, stage));
  const work = works.find((one) => one.status === 'finished' && one.textVersionId === id);
  return {
    kind: 'drafted',
    title: run?.title ?? stage.stageKey,
    cycle: stage.cycle,
    visit: stage.visit,
    returnedBy: returnedBy(agreement, stage)?.title ?? null,
    draftingId: work?.id ?? null,
    basedOn: texts.find((one) => one.id === basedOn)?.number ?? null,
    changed: changes.length,
    withoutCause: changes.filter(({ causes }) => causes.length === 0).length,
  };
}
