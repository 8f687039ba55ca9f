import type { UnitHeir } from '@overens/domain/agreement/text-version';
import type { UnitId } from '@overens/domain/kernel/id';
import { longestRun } from '../diff/longest-run.ts';
import type { AgreementText, TextSection } from '../model/agreement-text.ts';
import { sentencesOf } from '../model/sentences.ts';

/** One version of a text as its units' histories are told from it. */
export interface KnownVersion {
  readonly number: number;
  readonly text: AgreementText;
  /** The units that were divided or joined since the version before. */
  readonly heirs: readonly UnitHeir[];
}

/**
 * Something that happened to a unit, in the version that it happened in. `place` is where it stood before, or where the
 * other unit did: a section's number, or its heading when it has none. What it became part of is where it stands since.
 */
export type UnitEvent =
  | { readonly kind: 'added' | 'reworded' | 'removed'; readonly number: number }
  | { readonly kind: 'moved'; readonly number: number; readonly place: string }
  /** It was part of another unit, or another unit became part of it, or it became part of another. */
  | {
      readonly kind: 'splitFrom' | 'tookIn' | 'mergedInto';
      readonly number: number;
      readonly unitId: UnitId;
      readonly place: string;
    };

/**
 * What has happened to each unit of the text, sections, paragraphs and sentences, from the first of these versions to
 * the last. A unit to which nothing has happened is not here. Time is in proportion to the units of all versions.
 * @param versions in their order
 */
export function unitHistories(versions: readonly KnownVersion[]): ReadonlyMap<UnitId, readonly UnitEvent[]> {
  const histories = new Map<UnitId, UnitEvent[]>();
  const tell = (id: UnitId, event: UnitEvent): void => {
    histories.set(id, [...(histories.get(id) ?? []), event]);
  };
  let before = placesOf(versions[0]?.text);
  for (const { number, text, heirs } of versions.slice(1)) {
    const after = placesOf(text);
    const moved = movedUnits(before, after);
    const gone = new Set([...before.keys()].filter((id) => !after.has(id)));
    for (const [id, now] of after) {
      const was = before.get(id);
      if (was === undefined) tell(id, cameAs(id, { number, heirs, before }));
      else for (const event of changesOf(was, now, moved.has(id), number)) tell(id, event);
    }
    for (const { heir, of, place } of joinedUnits(heirs, before, after)) {
      tell(heir, { kind: 'tookIn', number, unitId: of, place });
    }
    for (const id of gone) tell(id, wentAs(id, { number, heirs, after }));
    before = after;
  }
  return histories;
}

/**
 * Where a unit is to be met in a text today: itself when it is there, else what its words were joined to, however
 * many times; `null` when they were taken out.
 */
export function presentUnit(
  id: UnitId,
  isThere: (id: UnitId) => boolean,
  heirs: readonly UnitHeir[],
): UnitId | null {
  const seen = new Set<UnitId>();
  let at: UnitId | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    if (isThere(at)) return at;
    seen.add(at);
    const gone: UnitId = at;
    at = heirs.findLast(({ of, how }) => of === gone && how === 'merged')?.heir;
  }
  return null;
}

/** The unit of an earlier text that a unit was split off from, however many times; `null` for one that is new. */
export function splitFrom(
  id: UnitId,
  wasThere: (id: UnitId) => boolean,
  heirs: readonly UnitHeir[],
): UnitId | null {
  const seen = new Set<UnitId>();
  let at: UnitId | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    if (wasThere(at)) return at;
    seen.add(at);
    const own: UnitId = at;
    at = heirs.find(({ heir, how }) => heir === own && how === 'split')?.of;
  }
  return null;
}

/** How a section is spoken of: by its number, or its heading when it has none. */
export function placeName({ number, heading }: Pick<TextSection, 'number' | 'heading'>): string {
  return number ?? heading;
}

interface Place {
  readonly words: string;
  /** The unit that it stands in; the text itself for sections. */
  readonly within: string;
  readonly sectionId: UnitId;
  readonly place: string;
}

type Places = ReadonlyMap<UnitId, Place>;

function placesOf(text: AgreementText | undefined): Places {
  const places = new Map<UnitId, Place>();
  for (const section of text?.sections ?? []) {
    const here = { sectionId: section.id, place: placeName(section) };
    places.set(section.id, { words: section.heading, within: '', ...here });
    for (const unit of section.paragraphs) {
      places.set(unit.id, { words: unit.text, within: section.id, ...here });
      for (const { id, text: words } of sentencesOf(unit))
        places.set(id, { words, within: unit.id, ...here });
    }
  }
  return places;
}

function changesOf(was: Place, now: Place, isMoved: boolean, number: number): UnitEvent[] {
  return [
    // To another paragraph of the same section is no move that anybody would speak of.
    ...(isMoved || was.sectionId !== now.sectionId
      ? [{ kind: 'moved' as const, number, place: was.place }]
      : []),
    ...(was.words === now.words ? [] : [{ kind: 'reworded' as const, number }]),
  ];
}

/** What was joined with what, and where it stood before. */
function joinedUnits(
  heirs: readonly UnitHeir[],
  before: Places,
  after: Places,
): { readonly heir: UnitId; readonly of: UnitId; readonly place: string }[] {
  return heirs.flatMap(({ heir, of, how }) => {
    const was = before.get(of);
    return how === 'merged' && after.has(heir) && was !== undefined ? [{ heir, of, place: was.place }] : [];
  });
}

function cameAs(
  id: UnitId,
  { number, heirs, before }: Pick<KnownVersion, 'number' | 'heirs'> & { readonly before: Places },
): UnitEvent {
  const of = splitFrom(id, (one) => before.has(one), heirs);
  if (of === null) return { kind: 'added', number };
  return { kind: 'splitFrom', number, unitId: of, place: before.get(of)?.place ?? '' };
}

function wentAs(
  id: UnitId,
  { number, heirs, after }: Pick<KnownVersion, 'number' | 'heirs'> & { readonly after: Places },
): UnitEvent {
  const heir = presentUnit(id, (one) => after.has(one), heirs);
  if (heir === null) return { kind: 'removed', number };
  return { kind: 'mergedInto', number, unitId: heir, place: after.get(heir)?.place ?? '' };
}

/** Those that changed places among what stayed in the same unit as they: the fewest that explain the new order. */
function movedUnits(before: Places, after: Places): ReadonlySet<UnitId> {
  const stayed = (from: Places, to: Places): UnitId[] =>
    [...from].filter(([id, { within }]) => to.get(id)?.within === within).map(([id]) => id);
  const order = Map.groupBy(stayed(before, after), (id) => before.get(id)?.within ?? '');
  const now = Map.groupBy(stayed(after, before), (id) => after.get(id)?.within ?? '');
  const moved = new Set<UnitId>();
  for (const [within, ids] of now) {
    const place = new Map((order.get(within) ?? []).map((id, index) => [id, index]));
    const kept = new Set(longestRun(ids.map((id) => place.get(id) ?? 0)));
    for (const [index, id] of ids.entries()) if (!kept.has(index)) moved.add(id);
  }
  return moved;
}
