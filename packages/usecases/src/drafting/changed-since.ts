import type { UnitHeir } from '@overens/domain/agreement/text-version';
import type { UnitId } from '@overens/domain/kernel/id';
import { followUnits, headingFate, isShownElsewhere } from '@overens/text/diff/follow-units';
import type { AgreementText } from '@overens/text/model/agreement-text';

/** A unit that those who read the earlier version have not seen, or have seen in other words. */
export type SinceMark = 'added' | 'changed';

/**
 * Every unit of a text that was added or reworded since an earlier version of it: the one that was sent out for
 * answers, or any other. Words that were only moved, parted or joined are as they were seen.
 */
export function changedSince(
  earlier: AgreementText,
  now: AgreementText,
  heirs: readonly UnitHeir[],
): ReadonlyMap<UnitId, SinceMark> {
  const marks = new Map<UnitId, SinceMark>();
  for (const section of followUnits(earlier, now, heirs)) {
    const units = [
      { id: section.id, fate: headingFate(section), parts: section.heading },
      ...section.paragraphs.filter((unit) => !isShownElsewhere(unit)),
    ];
    for (const { id, fate, parts } of units) {
      const isReworded = fate === 'changed' && parts.some(({ kind }) => kind !== 'same');
      if (fate === 'added' || isReworded) marks.set(id, fate === 'added' ? 'added' : 'changed');
    }
  }
  return marks;
}
