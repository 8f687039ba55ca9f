import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import type { AgreementText } from '@overens/text/model/agreement-text';
import type { KnownVersion } from '@overens/text/history/unit-history';
import { chainTo, knownVersion } from './version-chain.ts';

/** A text on its way from one version to another: the first, those that each was made from, the last. */
export type TextTrail = readonly KnownVersion[];

/**
 * From a version to one that was made out of it, those between included. A version that lies on another line is
 * followed by the later one at once: then the units alone tell.
 */
export function textTrail(texts: readonly TextVersion[], from: TextVersion, to: TextVersion): TextTrail {
  return [from, ...chainTo(texts, to, from)].map(knownVersion);
}

/** The same to the words of a drafting: as they were finished, or as they stand while it is open. */
export function trailOfWork(
  texts: readonly TextVersion[],
  from: TextVersion,
  { work, base, text }: { work: DraftingWork; base: TextVersion; text: AgreementText },
): TextTrail {
  if (work.status === 'open') {
    return [...textTrail(texts, from, base), { number: WORKED_ON, text, heirs: work.heirs ?? [] }];
  }
  const finished = texts.find(({ id }) => id === work.textVersionId);
  return textTrail(texts, from, finished ?? base);
}

/** Stands for the number of a version that there is not yet: the words that are being worked on. */
export const WORKED_ON = 0;
