import { isFactRow } from './fact-row.ts';
import { isProse } from './join-blocks.ts';
import type { Block } from './join-blocks.ts';
import { namesDocument } from './names-document.ts';
import { wordsOf } from './words-of-block.ts';

/**
 * A document often has its title as the only heading of the highest level, as a first heading with nothing
 * under it, or as one that names the kind of document: then it is the title and not a chapter.
 */
export function titleHeadingAsText(all: readonly Block[]): readonly Block[] {
  const at = all.findIndex((block) => block.kind === 'heading');
  const front = all.slice(0, Math.max(at, 0));
  // A form's rows may stand over the title: `Version: 3`.
  const rows = front.filter((block) => !/^[\p{L} -]{1,40}: /u.test(wordsOf(block)));
  if (rows.length > 0 && !isUnderPageRows(rows, all[at])) return withTitlePageAsText(all);
  const rest = all.slice(front.length);
  const titled = withTitleAsText(rest);
  return titled === rest ? withTitlePageAsText(all) : [...front, ...titled];
}

/** A heading that names the document is its title also under a few short rows of the page (a menu, a name). */
function isUnderPageRows(rows: readonly Block[], heading: Block | undefined): boolean {
  if (heading?.kind !== 'heading' || heading.number !== null || rows.length > 3) return false;
  const isNamed = namesDocument(heading.heading) && /\s/.test(heading.heading);
  return isNamed && rows.every((block) => isPageRow(wordsOf(block)));
}

function isPageRow(text: string): boolean {
  return text.length <= 60 && !/[.!?]$/.test(text) && !/överenskommelse|avtal|partnerskap/i.test(text);
}

/** A first heading over nothing but facts of the document (who decided, when, which number) is on its title page. */
function withTitlePageAsText(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  const heading = blocks[at];
  if (heading?.kind !== 'heading' || heading.number !== null || findNamed(blocks.slice(0, at))) return blocks;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  const under = rest.slice(0, Math.max(end, 0));
  const facts = under.filter((block) => block.kind === 'paragraph' && isFactOrLabel(block.text));
  const isTitlePage =
    facts.length > 0 && under.every((block) => !isProse(block)) && facts.length * 2 >= under.length;
  if (!isTitlePage) return blocks;
  const { line, lines } = heading;
  return blocks.with(at, { kind: 'paragraph', line, lines, text: heading.heading, emphasis: null });
}

function findNamed(front: readonly Block[]): boolean {
  return front.some((block) => block.kind === 'paragraph' && namesDocument(block.text));
}

function isFactOrLabel(text: string): boolean {
  return isFactRow(text) || /^\p{Lu}[\p{L} ]{2,35}: \S/u.test(text);
}

function withTitleAsText(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (first?.kind !== 'heading' || first.number !== null || first.heading.length > 250) return blocks;
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const alone = levels.length > 2 && levels.filter((level) => level <= first.level).length === 1;
  const empty = second?.kind === 'heading' && second.level <= first.level;
  const named = levels.length > 1 && namesDocument(first.heading);
  if (!alone && !empty && !named) return blocks;
  const others = blocks.slice(1).map((block) => (alone ? raised(block) : block));
  return [
    { kind: 'paragraph', line: first.line, lines: first.lines, text: first.heading, emphasis: 'title' },
    ...others,
  ];
}

function raised(block: Block): Block {
  if (block.kind !== 'heading') return block;
  return { ...block, level: Math.max(1, block.level - 1) };
}
