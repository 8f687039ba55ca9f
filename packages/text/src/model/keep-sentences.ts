import type { UnitId } from '@overens/domain/kernel/id';
import { matchUnits, MAYBE_SAME, SURELY_SAME, type Anchored } from '../anchor/match-units.ts';
import type { AgreementText, TextParagraph } from './agreement-text.ts';
import { firstSentenceId, sentencesOf } from './sentences.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * The changed text with the ids that its sentences had. A sentence with the same words keeps its id, also when it went
 * to another paragraph; one that was reworded keeps it where most of its words are left, or some of them in the same
 * paragraph, or when it is the only one there before and after. Any other sentence is new. No id is given twice.
 * @param newSentenceId ids for what is new, never given before in this text
 */
export function keepSentences(
  before: Pick<AgreementText, 'sections'>,
  after: AgreementText,
  newSentenceId: () => UnitId,
): AgreementText {
  const olds = new Map(
    before.sections.flatMap(({ paragraphs }) => paragraphs.map((unit) => [unit.id, unit])),
  );
  const isAsItWas = (unit: TextParagraph): boolean => olds.get(unit.id)?.text === unit.text;
  const units = after.sections.flatMap(({ paragraphs }) => paragraphs);
  const settled = new Set(units.filter(isAsItWas).map(({ id }) => id));
  const known = knownIds(
    [...olds.values()].filter(({ id }) => !settled.has(id)),
    units.filter(({ id }) => !settled.has(id)),
  );
  const taken = new Set([
    ...known.values(),
    ...[...olds.values()]
      .filter(({ id }) => settled.has(id))
      .flatMap((unit) => sentencesOf(unit).map(({ id }) => id)),
  ]);
  const withSentences = (unit: TextParagraph): TextParagraph => {
    const { sentences: _given, ...rest } = unit;
    if (settled.has(unit.id)) {
      const kept = olds.get(unit.id)?.sentences;
      return kept === undefined ? rest : { ...rest, sentences: kept };
    }
    const ids = splitSentences(unit.text).map((_, index) => {
      const first = firstSentenceId(unit.id, index);
      return known.get(first) ?? (olds.has(unit.id) || taken.has(first) ? newSentenceId() : first);
    });
    const isFirstReading = ids.every((id, index) => id === firstSentenceId(unit.id, index));
    return isFirstReading ? rest : { ...rest, sentences: ids };
  };
  return {
    ...after,
    sections: after.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(withSentences),
    })),
  };
}

/** The old id of each sentence that is found again, by the id that it would have been read with first. */
function knownIds(
  olds: readonly TextParagraph[],
  news: readonly TextParagraph[],
): ReadonlyMap<UnitId, UnitId> {
  const before = olds.flatMap((unit) =>
    sentencesOf(unit).map((one): Anchored => ({ ...one, place: unit.id })),
  );
  const after = news.flatMap((unit) =>
    splitSentences(unit.text).map((text, index): Anchored => ({
      id: firstSentenceId(unit.id, index),
      text,
      place: unit.id,
    })),
  );
  const [wasIn, isIn] = [byId(before), byId(after)];
  const isEnough = (oldId: UnitId, newId: UnitId, confidence: number): boolean =>
    confidence >= (wasIn.get(oldId) === isIn.get(newId) ? MAYBE_SAME : SURELY_SAME);
  const matched = matchUnits(before, after).filter((one) => isEnough(one.oldId, one.newId, one.confidence));
  const known = new Map(matched.map(({ oldId, newId }) => [newId, oldId]));
  const taken = new Set(known.values());
  for (const { old, now } of lonePairs(before, after)) {
    if (!known.has(now) && !taken.has(old)) known.set(now, old);
  }
  return known;
}

/** The only sentence of a paragraph before, with the only one of it now. */
function lonePairs(before: readonly Anchored[], after: readonly Anchored[]): { old: UnitId; now: UnitId }[] {
  const [was, is] = [Map.groupBy(before, ({ place }) => place), Map.groupBy(after, ({ place }) => place)];
  return [...was].flatMap(([place, [old, second]]) => {
    const [now, other] = is.get(place) ?? [];
    return old && now && !second && !other ? [{ old: old.id, now: now.id }] : [];
  });
}

function byId(sentences: readonly Anchored[]): ReadonlyMap<UnitId, string> {
  return new Map(sentences.map(({ id, place }) => [id, place]));
}
