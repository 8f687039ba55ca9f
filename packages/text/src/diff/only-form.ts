import type { FollowedSection } from './follow-units.ts';
import type { DiffPart } from './word-diff.ts';

/**
 * Whether a section's change is one of form alone: spaces, punctuation, capitals and how a unit is set, the same words
 * in the same order. Such a change needs no cause; any other without one is for somebody to explain.
 */
export function isOnlyForm({ fate, heading, paragraphs }: FollowedSection): boolean {
  if (fate !== 'changed') return fate === 'same';
  return hasSameWords(heading) && paragraphs.every((unit) => isFormOf(unit));
}

function isFormOf({ fate, parts, cameFrom, wentTo }: FollowedSection['paragraphs'][number]): boolean {
  if (fate === 'same') return true;
  return fate === 'changed' && cameFrom === null && wentTo === null && hasSameWords(parts);
}

function hasSameWords(parts: readonly DiffPart[]): boolean {
  const without = (kind: DiffPart['kind']): string =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('')
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return without('added') === without('removed');
}
