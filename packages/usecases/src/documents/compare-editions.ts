import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import { isReturnCause } from '@overens/domain/drafting/finish-drafting';
import type { AgreementId, TenantId, UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import { compareTexts } from '@overens/text/diff/compare-texts';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import type { CauseView } from '../drafting/drafting-views.ts';
import type { EditionComparisonView } from './edition-views.ts';

/**
 * Any two versions of an agreement's text, section by section, with all that led to the changes between them: the
 * dispositions of answers, and what a meeting or a body sent back. A changed section without causes is editorial.
 * Refuses versions that are not there, and a newer one as the first. domain.md §8.10 RE-04.
 */
export async function compareEditions(
  deps: Deps,
  query: {
    readonly tenantId: TenantId;
    readonly agreementId: AgreementId;
    readonly from: number;
    readonly to: number;
  },
): Promise<Result<EditionComparisonView, Refusal>> {
  const { tenantId, agreementId } = query;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const texts = await deps.stages.ofAgreement('textVersion', tenantId, agreementId);
  const from = texts.find(({ number }) => number === query.from);
  const to = texts.find(({ number }) => number === query.to);
  if (from === undefined || to === undefined || from.number >= to.number) {
    return refuse({ code: 'notFound', what: 'text' });
  }
  const between = texts.filter(({ number }) => number > from.number && number <= to.number);
  const told = await causesInWords(deps, agreement, between);
  const sections = compareTexts(AgreementText.parse(from.body), AgreementText.parse(to.body));
  return ok({
    agreementName: agreement.name,
    mode: agreement.mode.kind,
    from: from.number,
    to: to.number,
    changedAt: to.createdAt,
    sections: sections.map((section) => ({
      id: section.id,
      level: section.level,
      fate: section.fate,
      heading: section.heading.map((part) => ({ ...part })),
      paragraphs: section.paragraphs.map((unit) => ({
        ...unit,
        parts: unit.parts.map((part) => ({ ...part })),
      })),
      causes: section.fate === 'same' ? [] : [...(told.get(section.id) ?? [])],
      others: [],
    })),
  });
}

/** What led to the changes of each section, told once each. */
async function causesInWords(
  deps: Deps,
  agreement: Agreement,
  versions: readonly TextVersion[],
): Promise<ReadonlyMap<UnitId, readonly CauseView[]>> {
  const causes = new Map<UnitId, Set<string>>();
  for (const { origin } of versions) {
    for (const change of origin.kind === 'drafted' ? origin.changes : []) {
      causes.set(change.sectionId, new Set([...(causes.get(change.sectionId) ?? []), ...change.causes]));
    }
  }
  const words = await wordsOf(deps, agreement, new Set([...causes.values()].flatMap((some) => [...some])));
  return new Map(
    [...causes].map(([id, some]) => [id, [...some].flatMap((cause) => words.get(cause) ?? [])] as const),
  );
}

async function wordsOf(
  deps: Deps,
  { id, tenantId, stages }: Agreement,
  causes: ReadonlySet<string>,
): Promise<ReadonlyMap<string, CauseView>> {
  const words = new Map<string, CauseView>();
  for (const cause of causes) {
    const run = isReturnCause(cause)
      ? stages.find(({ stage }) => cause.endsWith(stageWorkflowId(stage)))
      : undefined;
    if (run !== undefined) words.set(cause, { kind: 'returned', title: run.title });
  }
  const dispositions = await deps.stages.ofAgreement('disposition', tenantId, id);
  const asked = dispositions.filter((disposition) => causes.has(disposition.id));
  const recipients = await Promise.all(
    [...new Set(asked.map(({ recipientId }) => recipientId))].map((one) =>
      deps.remiss.recipient(tenantId, one),
    ),
  );
  for (const { id: cause, recipientId, verdict } of asked) {
    const name = recipients.find((one) => one?.id === recipientId)?.name ?? '';
    words.set(cause, { kind: 'disposition', name, outcome: verdict.outcome, reason: verdict.reason });
  }
  return words;
}
