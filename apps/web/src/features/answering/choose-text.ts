import { byPassage, passageEntries } from './passage-entries.ts';

export type Choice = 'mine' | 'theirs' | 'both';

/**
 * The answer that stands after a choice between two devices' answers to one question.
 * Both, one after the other, is possible for texts, for what is made of texts and for comments on single sentences, of
 * which those on the same one are put together; else `null`.
 */
export function chosenValue(choice: Choice, mine: unknown, theirs: unknown): unknown {
  if (choice === 'mine') return mine;
  return choice === 'theirs' ? theirs : bothTexts(mine, theirs);
}

/** Whether the two can stand one after the other. */
export function canKeepBoth(key: { readonly isFreeText: boolean }, mine: unknown, theirs: unknown): boolean {
  return key.isFreeText && bothTexts(mine, theirs) !== null;
}

function bothTexts(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string') {
    return [theirs, mine].filter((text) => text.trim() !== '').join('\n\n');
  }
  const [mineOn, theirsOn] = [passageEntries(mine), passageEntries(theirs)];
  if (mineOn !== null && theirsOn !== null) {
    const [own, other] = [byPassage(mineOn), byPassage(theirsOn)];
    return [...new Set([...other.keys(), ...own.keys()])].map((unitId) => ({
      unitId,
      text: bothTexts(own.get(unitId) ?? '', other.get(unitId) ?? ''),
    }));
  }
  if (!isRecord(mine) || !isRecord(theirs)) return null;
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const members = keys.map((key) => [key, bothTexts(mine[key] ?? '', theirs[key] ?? '')] as const);
  return members.some(([, text]) => text === null) ? null : Object.fromEntries(members);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
