import type { UnitId } from '@overens/domain/kernel/id';
import type { WrittenSection } from '../model/write-sections.ts';
import { isSameSection } from './written-runs.ts';

/** A section that both have changed; null for the one who took it out. */
export type Conflict = { readonly sectionId: UnitId } & (
  | { readonly mine: WrittenSection; readonly theirs: WrittenSection | null }
  | { readonly mine: null; readonly theirs: WrittenSection }
);

export interface Rebased {
  /** The text with what only the other changed; where both did, as I wrote it. */
  readonly sections: readonly WrittenSection[];
  readonly conflicts: readonly Conflict[];
}

/**
 * What I have written, on the text as somebody else has changed it meanwhile. What only one of us changed is as that
 * one wrote it; where both did I am asked. A unit that both now hold stands where I put it. Nothing of either is lost
 * without a question, but for what one took out and the other never touched.
 * @param read the text as both began with it
 */
export function rebaseText(
  read: readonly WrittenSection[],
  mine: readonly WrittenSection[],
  theirs: readonly WrittenSection[],
): Rebased {
  const [was, others] = [byId(read), byId(theirs)];
  const conflicts: Conflict[] = [];
  const kept = mine.flatMap((section) => {
    const [old, other] = [was.get(section.id), others.get(section.id) ?? null];
    if (old === undefined) return [section];
    const isMine = !isSameSection(old, section);
    const isTheirs = other === null || !isSameSection(old, other);
    if (!isTheirs) return [section];
    if (!isMine) return other === null ? [] : [other];
    if (other !== null && isSameSection(section, other)) return [section];
    conflicts.push({ sectionId: section.id, mine: section, theirs: other });
    return [section];
  });
  const mineById = byId(mine);
  for (const other of theirs) {
    const old = was.get(other.id);
    if (old === undefined || mineById.has(other.id) || isSameSection(old, other)) continue;
    conflicts.push({ sectionId: other.id, mine: null, theirs: other });
  }
  const sections = withAdded(kept, theirs, was);
  return { sections: withoutRepeated(sections, mine), conflicts };
}

/** My text where the other's writing of a section that both changed is to stand instead of mine. */
export function takeTheirs(
  mine: readonly WrittenSection[],
  { sectionId, theirs }: Pick<Conflict, 'sectionId' | 'theirs'>,
  all: readonly WrittenSection[],
): WrittenSection[] {
  const at = mine.findIndex(({ id }) => id === sectionId);
  if (theirs === null) return mine.filter(({ id }) => id !== sectionId);
  return at < 0 ? putIn(mine, theirs, all) : mine.with(at, theirs);
}

/** Puts the sections that the other added after what they came after. */
function withAdded(
  kept: readonly WrittenSection[],
  theirs: readonly WrittenSection[],
  was: ReadonlyMap<UnitId, WrittenSection>,
): readonly WrittenSection[] {
  return theirs
    .filter(({ id }) => !was.has(id))
    .reduce<readonly WrittenSection[]>((sections, section) => putIn(sections, section, theirs), kept);
}

/** The sections with one more, after the nearest of those that it comes after in `all`; as they are if they have it. */
function putIn(
  sections: readonly WrittenSection[],
  section: WrittenSection,
  all: readonly WrittenSection[],
): WrittenSection[] {
  const here = new Map(sections.map(({ id }, index) => [id, index]));
  if (here.has(section.id)) return [...sections];
  const before = all
    .slice(
      0,
      all.findIndex(({ id }) => id === section.id),
    )
    .findLast(({ id }) => here.has(id));
  return sections.toSpliced(before === undefined ? 0 : (here.get(before.id) ?? 0) + 1, 0, section);
}

/** A paragraph that each of us put in another section stands once: where I put it. */
function withoutRepeated(
  sections: readonly WrittenSection[],
  mine: readonly WrittenSection[],
): WrittenSection[] {
  const home = new Map(mine.flatMap(({ id, paragraphs }) => paragraphs.map((unit) => [unit.id, id])));
  const count = new Map<UnitId, number>();
  for (const { paragraphs } of sections) {
    for (const { id } of paragraphs) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.filter(({ id }) => count.get(id) === 1 || home.get(id) === section.id),
  }));
}

function byId(sections: readonly WrittenSection[]): ReadonlyMap<UnitId, WrittenSection> {
  return new Map(sections.map((section) => [section.id, section]));
}
