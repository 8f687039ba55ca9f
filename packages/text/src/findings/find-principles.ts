import { commitmentIntro } from './commitment-intro.ts';
import { cellsOfTable, isTableRow } from './commitment-table.ts';
import { sentencesOf } from './outline.ts';
import type { OutlineSection, TextBlock } from './outline.ts';
import { isPartyName } from './party-of.ts';
import { knownPrinciple, principleKey } from './principle-key.ts';
import { COUNT, countOf } from './swedish-number.ts';

export type FoundPrinciple = {
  readonly key: string;
  /** As printed. */
  readonly name: string;
  readonly line: number;
};

export type FoundPrinciples = {
  readonly principles: readonly FoundPrinciple[];
  /** How many the text itself says there are; null when it does not say. */
  readonly stated: number | null;
};

/**
 * Finds the principles: headings `Principen om …`, headings or list items under one about principles, and where
 * there are none, several that agreements share (domain.md §6.3). Each key once, in the text's order.
 */
export function findPrinciples(sections: readonly OutlineSection[]): FoundPrinciples {
  const named = sections.flatMap(({ heading, line }) => {
    const name = /^(?:\d[\d.]* )?principen om (.+)$/i.exec(heading)?.[1];
    return name === undefined ? [] : [principleOf(name, line)];
  });
  const stated = statedCount(sections);
  const candidates = [
    named,
    underHeading(sections),
    besideHeading(sections, stated),
    listed(sections),
    shared(sections),
    enumerated(sections),
  ];
  const found = candidates.find((principles) => principles.length >= 2) ?? [];
  return { principles: eachOnce(found), stated };
}

function principleOf(printed: string, line: number): FoundPrinciple {
  const name = printed.replace(/^princip(?:en)? \d{1,2} ?[:.–-]? ?/i, '').replace(/[:.]$/, '');
  return { key: principleKey(name), name, line };
}

/** Headings right below one about principles, or going on in its numbers when the levels are uneven. */
function underHeading(sections: readonly OutlineSection[]): FoundPrinciple[] {
  const at = sections.findIndex(({ heading, line }) => isAboutPrinciples(heading) && line > 0);
  const top = sections[at];
  if (!top) return [];
  const found: FoundPrinciple[] = [];
  let depth: number | null = null;
  let last: string | null = null;
  for (const section of sections.slice(at + 1)) {
    const goesOn = last !== null && section.number === String(Number(last) + 1);
    if (section.level <= top.level && !goesOn) break;
    depth ??= section.level;
    if ((section.level !== depth && !goesOn) || !isPrincipleName(section.heading)) continue;
    found.push(principleOf(section.heading, section.line));
    last = section.number !== null && /^\d+$/.test(section.number) ? section.number : last;
  }
  return found;
}

/**
 * Headings of the same level right after one about principles, in a text whose headings are all alike: as many as
 * the text says there are, or those that agreements share.
 */
function besideHeading(sections: readonly OutlineSection[], stated: number | null): FoundPrinciple[] {
  const at = sections.findIndex(({ heading, line }) => isAboutPrinciples(heading) && line > 0);
  const top = sections[at];
  if (!top || top.number !== null) return [];
  const rest = sections.slice(at + 1, at + 1 + (stated ?? MOST_PRINCIPLES));
  const end = rest.findIndex(
    ({ heading, level, number }) => level !== top.level || number !== null || !isPrincipleName(heading),
  );
  const beside = end < 0 ? rest : rest.slice(0, end);
  const unknown = beside.findIndex(({ heading }) => knownPrinciple(heading) === null);
  const known = unknown < 0 ? beside : beside.slice(0, unknown);
  const all = beside.length === stated && known.length > 0 ? beside : known;
  return all.map(({ heading, line }) => principleOf(heading, line));
}

/** List items under a heading about principles: the name is what stands before the explanation. */
function listed(sections: readonly OutlineSection[]): FoundPrinciple[] {
  return sections
    .filter(({ heading, blocks }) => isAboutPrinciples(heading) || blocks.some(introducesPrinciples))
    .flatMap(({ heading, blocks }) => {
      const from = isAboutPrinciples(heading) ? 0 : blocks.findIndex(introducesPrinciples);
      const items = blocks.slice(from).filter(({ kind }) => kind === 'listItem');
      // A list of definitions is a paragraph each: `Dialog: vi talar först`.
      return items.length > 0 ? items : blocks.slice(from).flatMap(definedIn);
    })
    .flatMap(({ text, line }) => {
      const name = nameOfItem(text);
      return name === null ? [] : [principleOf(name, line)];
    });
}

/** `Dialog: vi talar först`, and a table's row `Dialog | Vi talar först` under its head. */
function definedIn(block: TextBlock): TextBlock[] {
  if (DEFINED.test(block.text)) return [block];
  const [name = '', ...rest] = isTableRow(block.text) ? cellsOfTable(block.text) : [];
  const isName = rest.length > 0 && /^\p{Lu}[\p{L} ]{2,40}$/u.test(name) && !/princip/i.test(name);
  return isName ? [{ ...block, text: `${name}: ${rest.join(' ')}` }] : [];
}

function introducesPrinciples({ kind, text }: { kind: string; text: string }): boolean {
  return kind === 'paragraph' && /princip[^.]{0,60}:$/i.test(text.slice(-90));
}

/** Headings with names that agreements share, wherever they stand. */
function shared(sections: readonly OutlineSection[]): FoundPrinciple[] {
  const found = sections.filter(({ heading }) => heading.length <= 60 && knownPrinciple(heading) !== null);
  return found.length >= 3 ? found.map(({ heading, line }) => principleOf(heading, line)) : [];
}

/** Named in one sentence: `Principerna är dialog, kvalitet, mångfald och insyn.` */
function enumerated(sections: readonly OutlineSection[]): FoundPrinciple[] {
  for (const { blocks } of sections) {
    for (const { text, line } of blocks) {
      const sentence = sentencesOf(text).find((one) => /princip(?:er|erna)(?!\p{L})/iu.test(one));
      const list = /princip(?:er|erna)[^:,]{0,40}?(?::| är)\s+([^.]{10,300})/iu.exec(sentence ?? '')?.[1];
      const names = (list ?? '').split(/, | samt |(?<=[^,]) och (?=\p{L}+\.?$)/u);
      if (names.length >= 3 && names.every((name) => name.trim().split(' ').length <= 4)) {
        return names.map((name) => principleOf(name.trim(), line));
      }
    }
  }
  return [];
}

function isAboutPrinciples(heading: string): boolean {
  return /princip/i.test(heading) && !/^(?:\d[\d.]* )?principen om /i.test(heading);
}

function isPrincipleName(heading: string): boolean {
  if (heading.length > 70 || isPartyName(heading) || /^bilaga|^åtagande/i.test(heading)) return false;
  return commitmentIntro(heading)?.strength !== 'clear';
}

function nameOfItem(text: string): string | null {
  const words = text.replace(/^(?:\d{1,2}|[a-z])[.)]\s+/, '');
  const cut = NAME_END.exec(words);
  const name = (cut?.index === undefined ? words : words.slice(0, cut.index)).replace(/[.:,]$/, '').trim();
  return name === '' || name.length > 60 || name.split(' ').length > 6 ? null : name;
}

/** A principle treated in two places is one. */
function eachOnce(principles: readonly FoundPrinciple[]): FoundPrinciple[] {
  const seen = new Set<string>();
  return principles.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function statedCount(sections: readonly OutlineSection[]): number | null {
  for (const { heading, blocks } of sections) {
    for (const text of [heading, ...blocks.map((block) => block.text)]) {
      const word = STATED.exec(text)?.[1];
      if (word !== undefined) return countOf(word);
    }
  }
  return null;
}

const DEFINED = /^\p{Lu}[\p{L} ]{2,40}: \S/u;
const MOST_PRINCIPLES = 12;
const NAME_END =
  / (?:innebär|handlar om|betyder|och stabila|är (?!\p{L}+$)|som|ska|förutsätter|bygger|–|-) ?|\s?[:–]\s|\. /u;
const STATED = new RegExp(`(?<!\\p{L})(${COUNT}) (?:\\p{L}+ )?(?:grund)?principer`, 'iu');
