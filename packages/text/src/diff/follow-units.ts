import type { UnitHeir } from '@overens/domain/agreement/text-version';
import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText, TextParagraph, TextSection } from '../model/agreement-text.ts';
import { compareTexts, headingLine, type ComparedParagraph, type UnitFate } from './compare-texts.ts';
import type { Followed, FollowedParagraph } from './followed-paragraph.ts';
import { movedSentences } from './moved-sentences.ts';
import { shareWords } from './share-words.ts';
import { kinships, unitKin, type Kinship } from './unit-kin.ts';
import { wordDiff, type DiffPart } from './word-diff.ts';

export interface FollowedSection {
  readonly id: UnitId;
  readonly level: TextSection['level'];
  readonly fate: UnitFate;
  readonly heading: readonly DiffPart[];
  /** What became of the heading itself. */
  readonly headingFrom: Followed;
  readonly paragraphs: readonly FollowedParagraph[];
}

/**
 * Two versions side by side as in `compareTexts`, where a paragraph that changed section is moved and not new, and the
 * words of a unit that was divided or joined are compared with what they came from.
 * @param heirs the units that were divided or joined between the two, in the order that it happened
 */
export function followUnits(
  before: AgreementText,
  after: AgreementText,
  heirs: readonly UnitHeir[] = [],
): FollowedSection[] {
  const [was, is] = [placesIn(before), placesIn(after)];
  const kin = heirs.length === 0 ? NO_KIN : sharedWords(was, is, heirs);
  const sections = compareTexts(before, after).map((section) => {
    const own = kin.get(section.id);
    return {
      ...section,
      heading: own?.parts ?? section.heading,
      headingFrom: own === undefined ? STAYED : own.from,
      paragraphs: section.paragraphs.map((unit) => follow(unit, was.get(unit.id), is.get(unit.id), kin)),
    };
  });
  return movedSentences(sections, before, after);
}

/** How many units had each fate: headings and paragraphs, each once. */
export function countFates(sections: readonly FollowedSection[]): Record<UnitFate, number> {
  const counts: Record<UnitFate, number> = { same: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const section of sections) {
    if (!isShownElsewhere(section.headingFrom)) counts[headingFate(section)] += 1;
    for (const unit of section.paragraphs) if (!isShownElsewhere(unit)) counts[unit.fate] += 1;
  }
  return counts;
}

/** Whether the words of a unit are shown at another one, so that this is only where they were. */
export function isShownElsewhere({ wentTo, mergedInto }: Pick<Followed, 'wentTo' | 'mergedInto'>): boolean {
  return wentTo !== null || mergedInto !== null;
}

/** What became of a section's own heading, whatever became of what stands under it. */
export function headingFate({
  fate,
  heading,
  headingFrom,
}: Pick<FollowedSection, 'fate' | 'heading' | 'headingFrom'>): UnitFate {
  const isSame = heading.every(({ kind }) => kind === 'same');
  const hasOrigin = headingFrom.cameFrom !== null || headingFrom.splitFrom !== null;
  if (fate === 'added' && (hasOrigin || headingFrom.tookIn.length > 0)) return isSame ? 'moved' : 'changed';
  if (fate !== 'changed') return fate;
  return isSame && headingFrom.tookIn.length === 0 ? 'same' : 'changed';
}

interface Place {
  readonly sectionId: UnitId;
  readonly text: string;
  readonly kind: TextParagraph['kind'] | 'heading';
}

type Places = ReadonlyMap<UnitId, Place>;

interface Shared {
  /** `null` for a unit that is gone: its words are shown at those that carry them on. */
  readonly parts: readonly DiffPart[] | null;
  readonly from: Followed;
}

type SharedWords = ReadonlyMap<UnitId, Shared>;

/** The units that were divided or joined, with the words that each took over. */
function sharedWords(was: Places, is: Places, heirs: readonly UnitHeir[]): SharedWords {
  const shared = new Map<UnitId, Shared>();
  for (const family of unitKin(was, is, heirs)) {
    const [olds, news] = [textsOf(family.olds, was), textsOf(family.news, is)];
    const parts = shareWords(olds, news);
    const places = { was, is, isOneUnit: olds.length === 1 && news.length === 1 };
    for (const [id, kinship] of kinships(family, was, is, heirs)) {
      const at = family.news.indexOf(id);
      shared.set(id, { parts: parts[at] ?? null, from: followed(id, kinship, places) });
    }
  }
  return shared;
}

/** One that only became a unit of another kind has moved; others were divided or joined. */
function followed(
  id: UnitId,
  { splitFrom, tookIn, continuesIn }: Kinship,
  { was, is, isOneUnit }: { readonly was: Places; readonly is: Places; readonly isOneUnit: boolean },
): Followed {
  const into = sectionOf(continuesIn, is);
  if (isOneUnit) return { ...STAYED, cameFrom: sectionOf(splitFrom ?? tookIn[0], was), wentTo: into };
  const [before, after] = [sectionOf(id, was), sectionOf(id, is)];
  return {
    cameFrom: before === after || after === null ? null : before,
    wentTo: null,
    splitFrom: sectionOf(splitFrom, was),
    tookIn: tookIn.flatMap((of) => sectionOf(of, was) ?? []),
    mergedInto: into,
  };
}

function sectionOf(id: UnitId | null | undefined, places: Places): UnitId | null {
  return id === null || id === undefined ? null : (places.get(id)?.sectionId ?? null);
}

function follow(
  compared: ComparedParagraph,
  was: Place | undefined,
  is: Place | undefined,
  kin: SharedWords,
) {
  const own = kin.get(compared.id);
  if (was === undefined || is === undefined) {
    return own === undefined ? { ...compared, ...STAYED } : carriedOn(compared, own);
  }
  if (was.sectionId !== is.sectionId) return wentElsewhere(compared, was, is, own);
  return { ...compared, parts: own?.parts ?? compared.parts, ...(own?.from ?? STAYED) };
}

/** A unit that stood in one section and stands in another: told where it stands. */
function wentElsewhere(compared: ComparedParagraph, was: Place, is: Place, own: Shared | undefined) {
  if (compared.fate === 'removed') return { ...compared, ...STAYED, wentTo: is.sectionId };
  const isSame = was.text === is.text && was.kind === is.kind;
  return {
    ...compared,
    fate: isSame ? ('moved' as const) : ('changed' as const),
    parts: own?.parts ?? wordDiff(was.text, is.text),
    ...(own?.from ?? STAYED),
    cameFrom: was.sectionId,
  };
}

/** A unit that is only in one of the texts, but whose words are in both. */
function carriedOn(compared: ComparedParagraph, { parts, from }: Shared) {
  if (parts === null) return { ...compared, ...from };
  const isSame = parts.every(({ kind }) => kind === 'same');
  return { ...compared, fate: isSame ? ('moved' as const) : ('changed' as const), parts, ...from };
}

function textsOf(ids: readonly UnitId[], places: Places): string[] {
  return ids.map((id) => places.get(id)?.text ?? '');
}

function placesIn({ sections }: AgreementText): Places {
  const places = new Map<UnitId, Place>();
  for (const section of sections) {
    places.set(section.id, { sectionId: section.id, text: headingLine(section), kind: 'heading' });
    for (const { id, text, kind } of section.paragraphs)
      places.set(id, { sectionId: section.id, text, kind });
  }
  return places;
}

const STAYED: Followed = { cameFrom: null, wentTo: null, splitFrom: null, tookIn: [], mergedInto: null };
const NO_KIN: SharedWords = new Map();
