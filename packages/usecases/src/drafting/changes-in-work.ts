import { changesOf } from '@overens/domain/drafting/finish-drafting';
import { changedSections } from '@overens/text/diff/compare-texts';
import type { LoadedDrafting } from './load-drafting.ts';
import { returnedBy } from './returned-text.ts';

/** Each section that work has changed so far, with what is stated as the cause; nothing for finished work. */
export function changesInWork({
  work,
  base,
  text,
  agreement,
  comments,
}: LoadedDrafting): ReturnType<typeof changesOf> {
  if (work.status !== 'open') return [];
  return changesOf(work, {
    comments,
    changedSections: changedSections(base.text, text),
    returnedBy: returnedBy(agreement, work.stage)?.stage ?? null,
  });
}
