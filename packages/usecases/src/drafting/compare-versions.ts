import type { AgreementId, TenantId, UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import {
  countFates,
  followUnits,
  isShownElsewhere,
  type FollowedSection,
} from '@overens/text/diff/follow-units';
import { isOnlyForm } from '@overens/text/diff/only-form';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import { causesOfVersions } from './causes-of-versions.ts';
import { lastRemissed } from './last-remissed.ts';
import { changedSince, type SinceMark } from './changed-since.ts';
import { comparedParagraphView, followedView, titlesIn } from './compared-views.ts';
import { chainTo, heirsOf } from './version-chain.ts';
import type { VersionCause, VersionComparisonView } from './version-views.ts';

/**
 * Compares any two versions of an agreement's text, the older against the newer whichever is named first: each unit
 * kept, moved, divided, joined, added, removed or reworded, and each changed section with what led to it. A change that
 * nothing led to says so. domain.md §8.10 RE-04, X-10.
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
  const remissed = await lastRemissed(deps, agreement, texts, newer);
  const since =
    remissed === null
      ? new Map()
      : changedSince(AgreementText.parse(remissed.body), after, heirsOf(chainTo(texts, newer, remissed)));
  const chain = chainTo(texts, newer, older);
  const causes = await causesOfVersions(deps, agreement, chain);
  const followed = followUnits(before, after, heirsOf(chain));
  const titles = titlesIn(before, after);
  return ok({
    from: older.number,
    to: newer.number,
    remissed: remissed?.number ?? null,
    counts: countFates(followed),
    sections: followed.map((section) =>
      sectionView(section, {
        causes: statedOr(causes.get(section.id), section, newer.number),
        since,
        titles,
      }),
    ),
  });
}

interface Beside {
  readonly causes: readonly VersionCause[];
  readonly since: ReadonlyMap<UnitId, SinceMark>;
  readonly titles: ReadonlyMap<UnitId, string>;
}

function sectionView(
  section: FollowedSection,
  { causes, since, titles }: Beside,
): VersionComparisonView['sections'][number] {
  return {
    id: section.id,
    level: section.level,
    fate: section.fate,
    title: titles.get(section.id) ?? '',
    heading: section.heading.map((part) => ({ ...part })),
    headingFrom: followedView(section.headingFrom, titles),
    sinceRemiss: since.get(section.id) ?? null,
    paragraphs: section.paragraphs.map((unit) => ({
      ...comparedParagraphView(unit, titles),
      sinceRemiss: isShownElsewhere(unit) ? null : (since.get(unit.id) ?? null),
    })),
    causes: [...causes],
  };
}

/** What led to a section's change; nothing for one that is the same, and for others at least that nobody said. */
function statedOr(
  causes: readonly VersionCause[] | undefined,
  section: FollowedSection,
  number: number,
): VersionCause[] {
  if (section.fate === 'same') return [];
  const onlyForm = isOnlyForm(section);
  const told = causes ?? [{ kind: 'notStated', number, onlyForm }];
  return told.map((cause) => (cause.kind === 'notStated' ? { ...cause, onlyForm } : cause));
}
