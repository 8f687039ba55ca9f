import type { UnitId } from '@overens/domain/kernel/id';
import { followUnits, headingFate } from '@overens/text/diff/follow-units';
import type { AgreementText } from '@overens/text/model/agreement-text';

/** A unit that those who answered have not seen, or have seen in other words. */
export type SinceRemiss = 'added' | 'changed';

/** Every unit that was added or reworded after the version that was sent out. */
export function sinceRemiss(remissed: AgreementText, now: AgreementText): ReadonlyMap<UnitId, SinceRemiss> {
  const marks = new Map<UnitId, SinceRemiss>();
  for (const section of followUnits(remissed, now)) {
    const fates = [
      { id: section.id, fate: headingFate(section) },
      ...section.paragraphs.filter(({ wentTo }) => wentTo === null),
    ];
    for (const { id, fate } of fates) if (fate === 'added' || fate === 'changed') marks.set(id, fate);
  }
  return marks;
}
