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

/** Puts the sections that the other added after what they came after. */
function withAdded(
  kept: readonly WrittenSection[],
  theirs: readonly WrittenSection[],
  was: ReadonlyMap<UnitId, WrittenSection>,
): WrittenSection[] {
  const sections = [...kept];
  for (const [index, section] of theirs.entries()) {
    if (was.has(section.id) || sections.some(({ id }) => id === section.id)) continue;
    const before = theirs.slice(0, index).findLast(({ id }) => sections.some((one) => one.id === id));
    const at = before === undefined ? 0 : sections.findIndex(({ id }) => id === before.id) + 1;
    sections.splice(at, 0, section);
  }
  return sections;
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
