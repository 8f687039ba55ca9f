import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { AgreementId, TenantId, UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { countFates, followUnits, type FollowedSection } from '@overens/text/diff/follow-units';
import { isOnlyForm } from '@overens/text/diff/only-form';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import { causesOfVersions } from './causes-of-versions.ts';
import { headingLine } from './form-sections.ts';
import { sinceRemiss, type SinceRemiss } from './since-remiss.ts';
import type { VersionCause, VersionComparisonView } from './version-views.ts';

/**
 * Compares any two versions of an agreement's text, the older against the newer whichever is named first: each unit
 * kept, moved, added, removed or reworded, and each changed section with what led to it. A change that nothing led to
 * says so, unless it is of form alone. domain.md §8.10 RE-04, X-10.
 */
export async function compareVersions(
  deps: Deps,
  query: {
    readonly tenantId: TenantId;
    readonly agreementId: AgreementId;
    readonly from: number;
    readonly to: number;
  },
): Promise<Result<VersionComparisonView, Refusal>> {
  const { tenantId, agreementId } = query;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const texts = await deps.stages.ofAgreement('textVersion', tenantId, agreementId);
  const [older, newer] = [query.from, query.to]
    .toSorted((a, b) => a - b)
    .map((wanted) => texts.find(({ number }) => number === wanted));
  if (older === undefined || newer === undefined) return refuse({ code: 'notFound', what: 'text' });
  const [before, after] = [AgreementText.parse(older.body), AgreementText.parse(newer.body)];
  const remissed = await remissedBefore(deps, agreement, texts, newer);
  const since = remissed === null ? new Map() : sinceRemiss(AgreementText.parse(remissed.body), after);
  const causes = await causesOfVersions(deps, agreement, chainTo(texts, newer, older));
  const followed = followUnits(before, after);
  return ok({
    from: older.number,
    to: newer.number,
    remissed: remissed?.number ?? null,
    counts: countFates(followed),
    sections: followed.map((section) =>
      sectionView(section, { causes: causes.get(section.id) ?? [], since, titles: titlesOf(before, after) }),
    ),
  });
}

interface Beside {
  readonly causes: readonly VersionCause[];
  readonly since: ReadonlyMap<UnitId, SinceRemiss>;
  readonly titles: ReadonlyMap<UnitId, string>;
}

function sectionView(
  section: FollowedSection,
  { causes, since, titles }: Beside,
): VersionComparisonView['sections'][number] {
  const titleOf = (id: UnitId | null): string | null => (id === null ? null : (titles.get(id) ?? null));
  return {
    id: section.id,
    level: section.level,
    fate: section.fate,
    title: titles.get(section.id) ?? '',
    heading: section.heading.map((part) => ({ ...part })),
    sinceRemiss: since.get(section.id) ?? null,
    paragraphs: section.paragraphs.map((unit) => ({
      ...unit,
      parts: unit.parts.map((part) => ({ ...part })),
      cameFrom: titleOf(unit.cameFrom),
      wentTo: titleOf(unit.wentTo),
      sinceRemiss: since.get(unit.id) ?? null,
    })),
    causes: section.fate === 'same' ? [] : statedOr(causes, section),
  };
}

function statedOr(causes: readonly VersionCause[], section: FollowedSection): VersionCause[] {
  if (causes.length > 0) return [...causes];
  return [{ kind: isOnlyForm(section) ? 'editorial' : 'notStated' }];
}

/** The versions that one was made from, itself first, back to another: those between that led elsewhere are not. */
function chainTo(texts: readonly TextVersion[], newer: TextVersion, older: TextVersion): TextVersion[] {
  const chain: TextVersion[] = [];
  let at: TextVersion | undefined = newer;
  while (at !== undefined && at.number > older.number) {
    chain.push(at);
    const basedOn: string | null = at.origin.kind === 'drafted' ? at.origin.basedOn : null;
    at = texts.find(({ id }) => id === basedOn);
  }
  return chain.toReversed();
}

/** The version that was last sent out for answers before this one; `null` when this is it or none was. */
async function remissedBefore(
  deps: Deps,
  { tenantId, id }: Agreement,
  texts: readonly TextVersion[],
  newer: TextVersion,
): Promise<TextVersion | null> {
  const rounds = await deps.remiss.roundsOf(tenantId, id);
  const sent = new Set(rounds.filter(({ status }) => status !== 'draft').map((round) => round.textVersionId));
  const last = texts
    .filter((version) => sent.has(version.id) && version.number <= newer.number)
    .toSorted((a, b) => b.number - a.number)[0];
  return last === undefined || last.id === newer.id ? null : last;
}

function titlesOf(before: AgreementText, after: AgreementText): ReadonlyMap<UnitId, string> {
  return new Map(
    [...before.sections, ...after.sections].map((section) => [section.id, headingLine(section)]),
  );
}
