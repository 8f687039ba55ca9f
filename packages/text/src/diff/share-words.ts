import { splitSentences } from '../model/split-sentences.ts';
import { wordDiff, type DiffPart } from './word-diff.ts';

/**
 * What was changed between the wordings of some units and of others that carry on their words, because units were
 * divided or joined: for each of the new ones the words that it took over, those that it added, and those that were
 * taken out where it stands. The parts of a new unit that are not `removed` joined are its wording; every word of the
 * old ones is in one part of one unit. White space between units is no change.
 */
export function shareWords(olds: readonly string[], news: readonly string[]): DiffPart[][] {
  const order = inOldOrder(news, olds.join(' '));
  const ordered = order.map((index) => news[index] ?? '');
  const shares = cut(comparable(olds), comparable(ordered));
  return news.map((_, index) => tidy(shares[order.indexOf(index)] ?? []));
}

/** The indexes of the new wordings as their words stood before, so that one that went up or down is still met. */
function inOldOrder(news: readonly string[], old: string): number[] {
  let last = 0;
  const placed = news.map((text, index) => {
    const found = splitSentences(text)
      .map((sentence) => old.indexOf(sentence))
      .find((at) => at !== NOWHERE);
    last = found ?? last;
    return { index, at: last };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ index }) => index);
}

function comparable(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(BETWEEN, ' ')).join(BETWEEN);
}

/** The comparison of the whole, cut where a new unit begins. */
function cut(old: string, now: string): DiffPart[][] {
  const shares: DiffPart[][] = [[]];
  for (const { kind, text } of wordDiff(old, now)) {
    // Where an old unit ended is no break for a reader; the words on both sides of it are still two.
    const pieces = kind === 'removed' ? [text.replaceAll(BETWEEN, ' ')] : text.split(BETWEEN);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) shares.push([]);
      if (piece !== '') shares.at(-1)?.push({ kind, text: piece });
    }
  }
  return shares;
}

function tidy(parts: readonly DiffPart[]): DiffPart[] {
  const runs: { kind: DiffPart['kind']; text: string }[] = [];
  for (const { kind, text } of parts) {
    const isSpace = text.trim() === '';
    if (isSpace && kind === 'removed') continue;
    const shown = isSpace ? 'same' : kind;
    const last = runs.at(-1);
    if (last?.kind === shown) last.text += text;
    else runs.push({ kind: shown, text });
  }
  return runs;
}

/** "Record separator": a mark of its own to the word comparison, and nothing that a text says. */
const BETWEEN = '\u001e';
const NOWHERE = -1;
