import type { Actor } from '@overens/domain/access/access';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { AgreementId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { KnownVersion } from '@overens/text/history/unit-history';
import { AgreementText, unitIdsOf } from '@overens/text/model/agreement-text';
import { publicScene } from '../accession/public-scene.ts';
import type { Deps } from '../deps.ts';
import { lastRemissed } from '../drafting/last-remissed.ts';
import { marksSince } from '../drafting/marks-since.ts';
import { historyViews } from '../drafting/unit-history-view.ts';
import { chainTo, heirsOf } from '../drafting/version-chain.ts';
import type { PublicHistoryView } from './public-history-view.ts';

/**
 * What has happened to each unit of an adopted version through the versions that have been in force, and what in it
 * nobody who answered the remiss has seen, for everyone. Refuses what the public page does not show.
 * domain.md §8.10 RE-04.
 * @param number of an earlier version; `null` for the one in force
 */
export async function readPublicHistory(
  deps: Deps,
  query: {
    readonly slug: string;
    readonly agreementId: AgreementId;
    readonly number: number | null;
    readonly actor: Actor;
  },
): Promise<Result<PublicHistoryView, Refusal>> {
  const scene = await publicScene(deps, query);
  if (scene === null) return refuse({ code: 'notFound', what: 'agreement' });
  const { agreement } = scene;
  const texts = await deps.stages.ofAgreement('textVersion', agreement.tenantId, agreement.id);
  const adopted = adoptedUpTo(agreement, texts, query.number);
  const shown = adopted.at(-1);
  if (shown === undefined) return refuse({ code: 'notFound', what: 'text' });
  const remissed = await lastRemissed(deps, agreement, texts, shown);
  return ok({
    versions: adopted.map(({ number }) => number),
    histories: historyViews(
      adopted.map((version, index) => knownVersion(texts, version, adopted[index - 1])),
      unitIdsOf(AgreementText.parse(shown.body)),
    ),
    afterRemiss: remissed === null ? [] : marksSince(texts, shown, remissed),
  });
}

/** The versions that have been in force, in order, up to the one that is asked for; none when it never was. */
function adoptedUpTo(
  { formerly, inForce }: Agreement,
  texts: readonly TextVersion[],
  number: number | null,
): TextVersion[] {
  const ids = [...formerly, ...(inForce === null ? [] : [inForce])].map((one) => one.textVersionId);
  const adopted = ids.flatMap((id) => texts.find((text) => text.id === id) ?? []);
  if (number === null) return adopted;
  return adopted.slice(0, adopted.findIndex((text) => text.number === number) + 1);
}

function knownVersion(
  texts: readonly TextVersion[],
  version: TextVersion,
  before: TextVersion | undefined,
): KnownVersion {
  return {
    number: version.number,
    text: AgreementText.parse(version.body),
    heirs: before === undefined ? [] : heirsOf(chainTo(texts, version, before)),
  };
}
