import type { WeighedComment } from '@overens/domain/drafting/comments';
import { UnitId } from '@overens/domain/kernel/id';
import { compareTexts, type ComparedSection } from '@overens/text/diff/compare-texts';
import type { DraftingPart } from './drafting-views.ts';
import { headingLine } from './form-sections.ts';
import type { LoadedDrafting } from './load-drafting.ts';

/**
 * The parts of the text and of the form, in reading order: the form's pages, the text as a whole, every section that
 * there is, and each that was taken out where it stood. Each with how many comments it got; one on a sentence counts
 * where the sentence stands now.
 */
export function partsOf({ base, text, asked, comments }: LoadedDrafting): DraftingPart[] {
  const byPart = Map.groupBy(comments, ({ partKey }) => partKey);
  const sections = compareTexts(base.text, text).map((section): DraftingPart => ({
    ...counted(sectionKey(section.id), byPart),
    title: titleOf(section.id, [text, base.text]),
    level: section.level,
    fate: section.fate,
  }));
  const listed = new Set(sections.map(({ key }) => key));
  const others = (asked?.units ?? [])
    .filter(({ unitKey }) => !listed.has(unitKey) && byPart.has(unitKey))
    .map(({ unitKey, title }): DraftingPart => ({
      ...counted(unitKey, byPart),
      title: title.sv,
      level: null,
      fate: null,
    }));
  return [...others, ...sections];
}

/** How the form names a section of the text. */
export function sectionKey(id: string): string {
  return `${SECTION}${id}`;
}

/** The section that a part is; `null` for a page and for the text as a whole. */
export function sectionIdOf(partKey: string): UnitId | null {
  const id = UnitId.safeParse(partKey.startsWith(SECTION) ? partKey.slice(SECTION.length) : '');
  return id.success ? id.data : null;
}

/** A section's heading in the first of the texts that has it. */
export function titleOf(id: ComparedSection['id'], texts: readonly LoadedDrafting['text'][]): string {
  const found = texts.flatMap(({ sections }) => sections.filter((section) => section.id === id))[0];
  return found === undefined ? '' : headingLine(found);
}

function counted(
  key: string,
  byPart: ReadonlyMap<string, readonly WeighedComment[]>,
): Pick<DraftingPart, 'key' | 'comments' | 'unweighed'> {
  const of = byPart.get(key) ?? [];
  return {
    key,
    comments: of.length,
    unweighed: of.filter(({ disposition }) => disposition === null).length,
  };
}

const SECTION = 'section:';
