import type { UnitHeir } from '@overens/domain/agreement/text-version';
import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText } from '../model/agreement-text.ts';
import { sentencesOf } from '../model/sentences.ts';
import { presentUnit, type KnownVersion } from './unit-history.ts';

/** Where what was said of a unit is met in a later text. */
export interface MetUnit {
  /** The unit with its words: the same one, or the one that it was joined to; `null` when its words were taken out. */
  readonly unit: { readonly id: UnitId; readonly text: string } | null;
  /**
   * The section that it stands in. Where the words were taken out: the one where what stood around them stands now,
   * which may itself have been taken out.
   */
  readonly sectionId: UnitId;
}

/**
 * Tells where each sentence, paragraph or section of earlier versions is to be met in the last one; `null` for a unit
 * that none of them has.
 * @param versions in their order, the last one the text of today
 */
export function meetUnits(versions: readonly KnownVersion[]): (id: UnitId) => MetUnit | null {
  const places = versions.map(({ text }) => placesIn(text));
  const heirs = versions.slice(1).flatMap((version) => version.heirs);
  const today = places.at(-1) ?? new Map<UnitId, Place>();
  return (id) => {
    const here = placeAt(id, today, heirs);
    if (here !== null) return { unit: { id: here.id, text: here.text }, sectionId: here.sectionId };
    // The latest version that still had it says what it stood in.
    for (const before of places.slice(0, -1).toReversed()) {
      const was = placeAt(id, before, heirs);
      if (was === null) continue;
      const around = [was.paragraphId, was.sectionId].flatMap((unit) =>
        unit === null ? [] : (placeAt(unit, today, heirs) ?? []),
      )[0];
      return { unit: null, sectionId: around?.sectionId ?? was.sectionId };
    }
    return null;
  };
}

interface Place {
  readonly id: UnitId;
  readonly text: string;
  /** The paragraph or list item that a sentence stands in. */
  readonly paragraphId: UnitId | null;
  readonly sectionId: UnitId;
}

type Places = ReadonlyMap<UnitId, Place>;

function placeAt(id: UnitId, places: Places, heirs: readonly UnitHeir[]): Place | null {
  const at = presentUnit(id, (unit) => places.has(unit), heirs);
  return at === null ? null : (places.get(at) ?? null);
}

function placesIn({ sections }: AgreementText): Places {
  const places = new Map<UnitId, Place>();
  for (const { id: sectionId, heading, paragraphs } of sections) {
    places.set(sectionId, { id: sectionId, text: heading, paragraphId: null, sectionId });
    for (const unit of paragraphs) {
      places.set(unit.id, { id: unit.id, text: unit.text, paragraphId: null, sectionId });
      for (const { id, text } of sentencesOf(unit))
        places.set(id, { id, text, paragraphId: unit.id, sectionId });
    }
  }
  return places;
}
