import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import type { UnitId } from '@overens/domain/kernel/id';
import { meetUnits } from '@overens/text/history/meet-units';
import { AgreementText } from '@overens/text/model/agreement-text';
import { titleOf } from './parts-of-drafting.ts';
import { passageViews } from './passage-views.ts';
import { textTrail } from './text-trail.ts';
import type { TracedPassage } from './version-views.ts';

/** A version to follow a passage to. */
export interface LatestVersion {
  readonly version: TextVersion;
  readonly isAdopted: boolean;
}

/**
 * What the answers of a cycle have led to: the version that was adopted in it, else the newest that was finished from
 * them; `null` while there is none.
 */
export function latestVersion(
  { inForce, formerly }: Pick<Agreement, 'inForce' | 'formerly'>,
  cycle: number,
  { works, texts }: { readonly works: readonly DraftingWork[]; readonly texts: readonly TextVersion[] },
): LatestVersion | null {
  const adopted = [...(inForce === null ? [] : [inForce]), ...formerly].find((one) => one.cycle === cycle);
  const finished = new Set<string>(
    works.flatMap((work) => (work.status === 'finished' ? [work.textVersionId] : [])),
  );
  const version =
    texts.find(({ id }) => id === adopted?.textVersionId) ??
    texts.filter(({ id }) => finished.has(id)).toSorted((a, b) => b.number - a.number)[0];
  return version === undefined ? null : { version, isAdopted: adopted !== undefined };
}

/** Follows the passages of a version that was sent out to a later one. */
export function followPassages(
  texts: readonly TextVersion[],
  sentOut: TextVersion,
  { version, isAdopted }: LatestVersion,
): (unitId: UnitId) => TracedPassage | null {
  const trail = textTrail(texts, sentOut, version);
  const [meet, viewOf] = [meetUnits(trail), passageViews(AgreementText.parse(sentOut.body), trail)];
  const readable = trail.map(({ text }) => text).toReversed();
  return (unitId) => {
    const sectionId = meet(unitId)?.sectionId;
    if (sectionId === undefined) return null;
    return {
      ...viewOf(unitId),
      sectionId,
      title: titleOf(sectionId, readable),
      from: sentOut.number,
      to: version.number,
      isAdopted,
    };
  };
}
