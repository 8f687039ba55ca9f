import { MAX_HEADING_CHARACTERS } from '../model/agreement-text.ts';
import { findTitle } from './find-title.ts';
import type { FoundTitle } from './find-title.ts';
import type { ImportNote, LeftOutLine } from './imported-draft.ts';
import { isProse } from './join-blocks.ts';
import type { Block } from './join-blocks.ts';
import { namesDocument } from './names-document.ts';
import type { ReadPart } from './read-parts.ts';
import { wordsOf } from './words-of-block.ts';

export type PartedFront = {
  readonly title: string;
  /** Begins with a heading. */
  readonly body: readonly Block[];
  readonly leftOut: readonly LeftOutLine[];
  readonly notes: readonly ImportNote[];
};

/**
 * A bundle has no title page of its own: everything is in it, under each document's heading. Only what stands over the
 * first one, under a title that is styled as one, is the file's.
 */
export function bundleFront(parts: readonly ReadPart[], fallbackTitle: string): PartedFront | null {
  const blocks = parts.flatMap((part) => part.blocks);
  const { front, rest } = atFirstHeading(blocks);
  const own = rest.length > 0 ? titleOverParts(front) : null;
  const body = own ? rest : blocks;
  const title = (own?.title || titleOfBundle(parts) || fallbackTitle || wordsOf(body[0])).slice(
    0,
    MAX_HEADING_CHARACTERS,
  );
  if (title === '') return null;
  const opening = body[0]?.kind === 'heading' ? [] : [openingHeading(title)];
  const facts = own ? front.filter((_, index) => index !== own.from) : [];
  return { title, body: [...opening, ...body], leftOut: facts.map(frontMatterLine), notes: [] };
}

/** A title over the first document, styled as one or among nothing but short rows. */
function titleOverParts(front: readonly Block[]): FoundTitle | null {
  const isStyled = front[0]?.kind === 'paragraph' && front[0].emphasis === 'title';
  const isShortFront = front.length <= MOST_FRONT_ROWS && !front.some(isProse);
  return isStyled || isShortFront ? findTitle(front) : null;
}

/** What its agreement is called, or else its first document. */
function titleOfBundle(parts: readonly ReadPart[]): string {
  const agreement = parts.find(({ kind }) => kind === 'agreement') ?? parts[0];
  if (!agreement) return '';
  return agreement.title || (findTitle(atFirstHeading(agreement.blocks).front)?.title ?? '');
}

function openingHeading(title: string): Block {
  return { kind: 'heading', line: 1, lines: [], level: 1, number: null, heading: title };
}

/** Parts what stands before the first heading into the title, lines of a title page, and text that needs a heading. */
export function partFront(blocks: readonly Block[], fallbackTitle: string): PartedFront | null {
  const { front, rest } = atFirstHeading(blocks);
  // A text of one single line is its own text; it is copied as title and not used up.
  const read = blocks.length === 1 ? null : findTitle(front);
  const longer = longerTitle(read, rest);
  // A title that is not used stays a line of the title page.
  const found = longer === null ? read : null;
  const title = (longer ?? found?.title ?? guessedTitle(blocks, fallbackTitle)).slice(
    0,
    MAX_HEADING_CHARACTERS,
  );
  if (title === '') return null;
  const others = front.filter((_, index) => index !== found?.from);
  const { titlePage, opening } = partTitlePage(others, rest.length > 0);
  const notes = notesOfFront(read, titlePage);
  const leftOut = [...diaryNumberLine(found, front), ...titlePage.map(frontMatterLine)];
  if (opening.length === 0 && rest.length > 0) return { title, body: rest, leftOut, notes };
  notes.push(rest.length === 0 ? 'noHeadingsFound' : 'textBeforeFirstHeading');
  return { title, body: [openingHeading(title), ...opening, ...rest], leftOut, notes };
}

/** A title of one word over a heading that says more (`Överenskommelsen`, `Överenskommelsen Ekberg`): the heading's. */
function longerTitle(found: FoundTitle | null, [first]: readonly Block[]): string | null {
  if (!found || /\s/.test(found.title) || first?.kind !== 'heading' || first.number !== null) return null;
  return namesDocument(first.heading) && /\s/.test(first.heading) ? first.heading : null;
}

function notesOfFront(found: FoundTitle | null, titlePage: readonly Block[]): ImportNote[] {
  return [
    ...(found ? [] : (['titleGuessed'] as const)),
    ...(titlePage.length > 0 ? (['frontMatterLeftOut'] as const) : []),
  ];
}

function guessedTitle(blocks: readonly Block[], fallbackTitle: string): string {
  return blocks.length === 0 ? '' : titleOfAnnex(blocks) || fallbackTitle || wordsOf(blocks[0]);
}

/** `Bilaga till överenskommelsen mellan …` names the text that has no title of its own. */
function titleOfAnnex(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const named = block.kind === 'heading' ? /^bilaga till (.{10,})$/i.exec(block.heading)?.[1] : undefined;
    if (named !== undefined && namesDocument(named)) return named.charAt(0).toUpperCase() + named.slice(1);
  }
  return '';
}

function atFirstHeading(blocks: readonly Block[]): { front: readonly Block[]; rest: readonly Block[] } {
  const at = blocks.findIndex((block) => block.kind === 'heading');
  return at < 0 ? { front: blocks, rest: [] } : { front: blocks.slice(0, at), rest: blocks.slice(at) };
}

/** The lines of a title page, and the body text that follows it; a text without headings has no title page. */
function partTitlePage(
  front: readonly Block[],
  hasHeadings: boolean,
): { titlePage: readonly Block[]; opening: readonly Block[] } {
  if (!hasHeadings) return { titlePage: [], opening: front };
  const firstProse = front.findIndex(opensText);
  if (firstProse < 0) return { titlePage: front, opening: [] };
  return { titlePage: front.slice(0, firstProse), opening: front.slice(firstProse) };
}

function frontMatterLine(block: Block): LeftOutLine {
  return { line: block.line, text: wordsOf(block), why: 'frontMatter' };
}

function diaryNumberLine(found: FoundTitle | null, front: readonly Block[]): LeftOutLine[] {
  const block = found ? front[found.from] : undefined;
  return found?.diaryNumber && block
    ? [{ line: block.line, text: found.diaryNumber, why: 'diaryNumber' }]
    : [];
}

function opensText(block: Block, index: number, blocks: readonly Block[]): boolean {
  if (isProse(block)) return true;
  const next = blocks[index + 1];
  return wordsOf(block).endsWith(':') && next?.kind === 'listItem';
}

const MOST_FRONT_ROWS = 8;
