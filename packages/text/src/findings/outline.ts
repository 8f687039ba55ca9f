import type { Block } from '../import/join-blocks.ts';
import type { ReadPart } from '../import/read-parts.ts';

export type TextBlock = Exclude<Block, { readonly kind: 'heading' }>;

/** A heading and the blocks right under it, with the headings that it lies below. */
export type OutlineSection = {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly number: string | null;
  readonly level: number;
  readonly line: number;
  readonly blocks: readonly TextBlock[];
  /** Outermost first. */
  readonly above: readonly OutlineSection[];
};

/** A document's blocks as sections in reading order. */
export function outlineOfPart({ blocks }: Pick<ReadPart, 'blocks'>): OutlineSection[] {
  const sections: (OutlineSection & { readonly blocks: TextBlock[] })[] = [
    { heading: '', number: null, level: 0, line: 1, blocks: [], above: [] },
  ];
  let open: OutlineSection[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      sections
        .at(-1)
        ?.blocks.push(
          block.text.length > LONGEST_READ ? { ...block, text: block.text.slice(0, LONGEST_READ) } : block,
        );
      continue;
    }
    const { heading, number, level, line } = block;
    open = open.filter((section) => section.level < level);
    const section = { heading, number, level, line, blocks: [], above: [...open] };
    sections.push(section);
    open.push(section);
  }
  return sections;
}

/** The sections below one, at any depth. */
export function sectionsBelow(sections: readonly OutlineSection[], at: number): OutlineSection[] {
  const top = sections[at];
  if (!top) return [];
  const rest = sections.slice(at + 1);
  const end = rest.findIndex(({ level }) => level <= top.level);
  return end < 0 ? rest : rest.slice(0, end);
}

/** A text in sentences; abbreviations with a full stop and figures do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[^\s.]{2}[.!?][”")]?)\s+(?=[\p{Lu}”"(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A heading, a block or a mark on the page, with its sentences parted once for all who read them. */
export type Passage = { readonly text: string; readonly line: number; readonly sentences: readonly string[] };

/** A text on a line as a passage. */
export function passageOf(text: string, line: number): Passage {
  return { text, line, sentences: sentencesOf(text) };
}

/** Facts are looked for in the first characters of a block; no paragraph of an agreement is nearly as long. */
const LONGEST_READ = 20_000;
