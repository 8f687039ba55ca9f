import { isFactRow } from './fact-row.ts';
import type { Block } from './join-blocks.ts';
import { isProse } from './join-blocks.ts';

export type FoundTitle = {
  readonly title: string;
  /** Which block before the first heading it was taken from. */
  readonly from: number;
  /** Text cut from it: `(dnr KS 2024/535)`. */
  readonly diaryNumber: string | null;
};

/**
 * The title among the blocks before the first heading: styled as one, else in bold, else the longest that
 * names the kind of document, else the first short line.
 */
export function findTitle(front: readonly Block[]): FoundTitle | null {
  const candidates = front.flatMap((block, index) =>
    block.kind === 'paragraph' && block.text.length <= LONGEST_TITLE && isTitleLike(block)
      ? [{ block, index }]
      : [],
  );
  const named = candidates.filter(({ block }) => DOCUMENT_WORD.test(block.text));
  // `En överenskommelse mellan …` under a short row says what that row is the title of.
  const longest = named
    .map((one) => (/^(?:En|Ett) /.test(one.block.text) ? titleOver(one, candidates) : one))
    .toSorted((a, b) => b.block.text.length - a.block.text.length);
  const best =
    candidates.find(({ block }) => block.emphasis === 'title') ??
    named.find(({ block }) => block.emphasis === 'bold') ??
    longest[0] ??
    firstShort(candidates, front);
  if (!best) return null;
  const diary = DIARY_NUMBER.exec(best.block.text);
  const kept = diary ? best.block.text.replace(DIARY_NUMBER, '').trim() : best.block.text;
  const title = kept.replace(/\.$/, '').trim();
  if (title === '') return null;
  return { title, from: best.index, diaryNumber: diary?.[0].trim() ?? null };
}

function titleOver<T extends { readonly block: Block; readonly index: number }>(
  subtitle: T,
  candidates: readonly T[],
): T {
  const over = candidates.find(({ index }) => index === subtitle.index - 1);
  return over?.block.kind === 'paragraph' && !OWNER.test(over.block.text) && !isFactRow(over.block.text)
    ? over
    : subtitle;
}

/** The first row when it is short; under the name of a municipality the next one. */
function firstShort<T extends { readonly block: Block; readonly index: number }>(
  candidates: readonly T[],
  front: readonly Block[],
): T | undefined {
  const first = front.findIndex((block) => block.kind === 'heading' || !OWNER.test(block.text));
  const at = Math.max(0, first);
  const found = candidates.find(({ index }) => index === at) ?? candidates.find(({ index }) => index === 0);
  return found?.block.kind === 'paragraph' && found.block.text.length <= 120 ? found : undefined;
}

function isTitleLike(block: Block & { readonly kind: 'paragraph' | 'listItem' }): boolean {
  if (block.emphasis === 'title') return true;
  const sentence = isProse(block) || (/[.:;,]$/.test(block.text) && !/^.{10,}\d{4}\.?$/.test(block.text));
  return !sentence && /\p{L}/u.test(block.text) && !/^[\p{L} -]{1,40}: |https?:|www\.|@/u.test(block.text);
}

/** Whose document it is, and no title. */
const OWNER = /^(?:\p{Lu}[\p{L}-]+s? (?:kommun|stad)|\p{Lu}{3,} KOMMUN|Region \p{Lu}\p{L}+)$/u;
const LONGEST_TITLE = 250;
const DOCUMENT_WORD =
  /överenskommelse|avtal|policy|program|strategi|riktlinje|handlingsplan|partnerskap|avsiktsförklaring/i;
const DIARY_NUMBER = / ?\((?:dnr|diarienummer|diarienr)\.? [^()]{1,60}\)/i;
