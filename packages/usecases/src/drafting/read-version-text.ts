import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { AgreementText, unitIdsOf } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import { headingLine } from './form-sections.ts';
import { lastRemissed } from './last-remissed.ts';
import { marksSince } from './marks-since.ts';
import { historyViews } from './unit-history-view.ts';
import { chainTo, knownVersion } from './version-chain.ts';
import type { VersionTextView } from './version-views.ts';

/**
 * The text of one version, each unit with what has happened to it since the first version that it was made from, and
 * marked where it was added or reworded since any version before it.
 * @param since the version to mark from; `null` for the one that was last sent out for answers, if any was
 */
export async function readVersionText(
  deps: Deps,
  query: {
    readonly tenantId: TenantId;
    readonly agreementId: AgreementId;
    readonly number: number;
    readonly since: number | null;
  },
): Promise<Result<VersionTextView, Refusal>> {
  const { tenantId, agreementId, number } = query;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const texts = await deps.stages.ofAgreement('textVersion', tenantId, agreementId);
  const version = texts.find((one) => one.number === number);
  if (version === undefined) return refuse({ code: 'notFound', what: 'text' });
  const remissed = await lastRemissed(deps, agreement, texts, version);
  const since = query.since === null ? remissed : texts.find((one) => one.number === query.since);
  if (since === undefined) return refuse({ code: 'notFound', what: 'text' });
  const text = AgreementText.parse(version.body);
  const madeFrom = chainTo(texts, version, BEFORE_ALL);
  return ok({
    number,
    createdAt: version.createdAt,
    state: stateOf(agreement, version),
    text,
    madeFrom: madeFrom.map((one) => one.number),
    earlier: texts
      .map((one) => one.number)
      .filter((one) => one < number)
      .toSorted((a, b) => a - b),
    remissed: remissed?.number ?? null,
    since: since?.number ?? null,
    marks: since === null ? [] : marksSince(texts, version, since),
    histories: historyViews(madeFrom.map(knownVersion), unitIdsOf(text)),
    withoutCause: withoutCause(texts, version),
  });
}

/** The sections that were changed when this version was made, and for which nothing was stated as the cause. */
function withoutCause(
  texts: readonly TextVersion[],
  { origin, body }: TextVersion,
): VersionTextView['withoutCause'] {
  if (origin.kind === 'launched') return [];
  const unexplained = origin.changes.filter(({ causes }) => causes.length === 0);
  if (unexplained.length === 0) return [];
  const base = texts.find(({ id }) => id === origin.basedOn);
  const titles = new Map(
    [base?.body ?? body, body].flatMap((one) =>
      AgreementText.parse(one).sections.map((section) => [section.id, headingLine(section)] as const),
    ),
  );
  return unexplained.map(({ sectionId: id }) => ({ id, title: titles.get(id) ?? '' }));
}

/** Whether a version is in force, has been, or was a step on the way. */
export function stateOf({ inForce, formerly }: Agreement, { id }: TextVersion): VersionTextView['state'] {
  if (inForce?.textVersionId === id && inForce.lapsedOn === null) return 'inForce';
  return [...formerly, inForce].some((one) => one?.textVersionId === id) ? 'replaced' : 'draft';
}

const BEFORE_ALL = { number: 0 };
