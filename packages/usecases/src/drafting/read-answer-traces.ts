import type { TextVersion } from '@overens/domain/agreement/text-version';
import { keyOf, passageOf } from '@overens/domain/drafting/comments';
import { sectionsChangedBy, type Disposition } from '@overens/domain/drafting/disposition';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import type { RoundId, TenantId, UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import { headingLine } from './form-sections.ts';
import { followPassages, latestVersion } from './follow-passages.ts';
import type { AnswerTracesView, TracedPassage } from './version-views.ts';

/**
 * What became of each part of each answer of a round: the newest stand on it, and every section that was changed
 * because of it in a version that is finished. A comment on a sentence is followed to where the sentence stands in the
 * version that was adopted, or in the newest.
 */
export async function readAnswerTraces(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly roundId: RoundId },
): Promise<Result<AnswerTracesView, Refusal>> {
  const { tenantId, roundId } = query;
  const round = await deps.remiss.round(tenantId, roundId);
  if (round === null) return refuse({ code: 'notFound', what: 'round' });
  const { agreementId } = round.stage;
  const [agreement, all, works, texts] = await Promise.all([
    deps.agreements.get(tenantId, agreementId),
    deps.stages.ofAgreement('disposition', tenantId, agreementId),
    deps.stages.visits('draftingWork', tenantId, agreementId),
    deps.stages.ofAgreement('textVersion', tenantId, agreementId),
  ]);
  const mine = new Map<string, DraftingWork>(
    works.flatMap((work) =>
      work.basis.kind === 'answers' && work.basis.roundId === roundId ? [[work.id, work]] : [],
    ),
  );
  const sentOut = texts.find(({ id }) => id === round.textVersionId);
  if (agreement === null || sentOut === undefined) return refuse({ code: 'notFound', what: 'text' });
  const from = sentOut.number;
  const byComment = Map.groupBy(
    all
      .filter(({ draftingId }) => mine.has(draftingId))
      .toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1)),
    ({ comment }) => keyOf(comment),
  );
  const hasPassages = all.some(({ comment }) => passageOf(comment) !== null);
  const latest = hasPassages
    ? latestVersion(agreement, round.stage.cycle, { works: [...mine.values()], texts })
    : null;
  const follow = latest === null ? () => null : followPassages(texts, sentOut, latest);
  return ok({
    agreementId,
    traces: [...byComment.values()].flatMap((ones) => traceOf(ones, { mine, texts, from, follow })),
  });
}

interface Around {
  readonly mine: ReadonlyMap<string, DraftingWork>;
  readonly texts: readonly TextVersion[];
  readonly from: number;
  readonly follow: (unitId: UnitId) => TracedPassage | null;
}

function traceOf(ones: readonly Disposition[], around: Around): AnswerTracesView['traces'] {
  const newest = ones.at(-1);
  if (newest === undefined) return [];
  const { comment, verdict, draftingId } = newest;
  const unitId = passageOf(comment);
  return [
    {
      ...comment,
      outcome: verdict.outcome,
      reason: verdict.reason,
      draftingId,
      changes: ones.flatMap((one) => changesOf(one, around)),
      passage: unitId === null ? null : around.follow(unitId),
    },
  ];
}

function changesOf(
  disposition: Disposition,
  { mine, texts, from }: Around,
): AnswerTracesView['traces'][number]['changes'] {
  const work = mine.get(disposition.draftingId);
  if (work?.status !== 'finished') return [];
  const version = texts.find(({ id }) => id === work.textVersionId);
  if (version === undefined) return [];
  const titles = titlesIn(version, texts);
  return sectionsChangedBy(disposition).map((sectionId) => ({
    sectionId,
    title: titles.get(sectionId) ?? '',
    from,
    to: version.number,
  }));
}

/** What the sections are called in a version, and those that it took out in the one that it was made from. */
function titlesIn(version: TextVersion, texts: readonly TextVersion[]): ReadonlyMap<string, string> {
  const { origin } = version;
  const base = origin.kind === 'drafted' ? texts.find(({ id }) => id === origin.basedOn) : undefined;
  const bodies = base === undefined ? [version.body] : [base.body, version.body];
  return new Map(
    bodies.flatMap((body) =>
      AgreementText.parse(body).sections.map((section) => [section.id, headingLine(section)] as const),
    ),
  );
}
