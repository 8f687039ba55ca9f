import type { ComparedParagraphView, FollowedView } from '@overens/usecases/drafting/compared-views';
import { versionWords } from '../../messages/sv/versions.ts';

const words = versionWords.compare;

/** A unit as far as its words came from somewhere else or went there. */
export type MovedUnit = FollowedView &
  Pick<ComparedParagraphView, 'fate'> & { readonly sentencesFrom?: ComparedParagraphView['sentencesFrom'] };

/** Where a unit went or came from, what it was parted from or joined with; `null` when it is where and what it was. */
export function movedInWords(unit: MovedUnit): string | null {
  const { wentTo, cameFrom, splitFrom, tookIn, mergedInto, fate, sentencesFrom = [] } = unit;
  if (wentTo !== null) return words.wentTo(wentTo);
  if (mergedInto !== null) return words.mergedInto(mergedInto);
  const told = [
    ...(cameFrom === null ? [] : [words.cameFrom(cameFrom)]),
    ...(splitFrom === null ? [] : [words.splitFrom(splitFrom)]),
    ...(tookIn.length === 0 ? [] : [words.tookIn(tookIn)]),
    ...sentencesFrom.map(({ text, from }) => words.sentenceFrom(shortened(text), from)),
  ];
  if (told.length === 0) return fate === 'moved' ? words.moved : null;
  return told.join('. ');
}

/** Whether the words of a unit are shown at another one. */
export function isShownElsewhere({
  wentTo,
  mergedInto,
}: Pick<FollowedView, 'wentTo' | 'mergedInto'>): boolean {
  return wentTo !== null || mergedInto !== null;
}

/** The beginning of a long sentence: enough to know it again. */
function shortened(sentence: string): string {
  const bare = sentence.replace(/[.!?]$/u, '');
  if (bare.length <= MOST_CHARACTERS) return bare;
  return `${bare.slice(0, bare.lastIndexOf(' ', MOST_CHARACTERS))} …`;
}

const MOST_CHARACTERS = 80;
