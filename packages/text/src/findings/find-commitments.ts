import {
  commitmentIntro,
  isCommitmentHeading,
  isCommitmentSentence,
  ownSubject,
} from './commitment-intro.ts';
import type { CommitmentIntro } from './commitment-intro.ts';
import { commitmentsInRow, isTableRow, tableParties } from './commitment-table.ts';
import type { TableParties } from './commitment-table.ts';
import { sentencesOf } from './outline.ts';
import type { OutlineSection, TextBlock } from './outline.ts';
import { isPartyName, partyOf } from './party-of.ts';
import type { Party } from './party-of.ts';

export type FoundCommitment = {
  readonly party: Party;
  /** The key of the principle it stands under; null where commitments are grouped by party alone. */
  readonly principle: string | null;
  /** As printed, without list mark or number. */
  readonly text: string;
  readonly line: number;
};

/** What a person should look at. */
export type CommitmentDoubt =
  | { readonly code: 'emptyCommitmentList'; readonly party: Party | 'unknown'; readonly line: number }
  | { readonly code: 'commitmentPartyUnclear'; readonly line: number }
  | { readonly code: 'commitmentInProse'; readonly line: number };

export type FoundCommitments = {
  readonly commitments: readonly FoundCommitment[];
  readonly doubts: readonly CommitmentDoubt[];
};

/**
 * Finds what each party commits to: list items under a line that says so, whatever its verb and however the
 * lists are grouped, and where there are no lists, sentences that say so themselves (domain.md §2.1, X-05).
 * @param principleOf the key of the principle that a section belongs to
 */
export function findCommitments(
  sections: readonly OutlineSection[],
  principleOf: (section: OutlineSection) => string | null,
): FoundCommitments {
  const accepts = acceptanceOf(sections);
  const commitments: FoundCommitment[] = [];
  const doubts: CommitmentDoubt[] = [];
  for (const section of sections) {
    const found = commitmentsOfSection(section, accepts);
    const principle = principleOf(section);
    commitments.push(...found.items.map((item) => ({ ...item, principle })));
    doubts.push(...found.doubts);
  }
  if (commitments.length > 0) return { commitments, doubts };
  const prose = proseCommitments(sections, principleOf);
  const unsure = prose.map(({ line }) => ({ code: 'commitmentInProse', line }) as const);
  return { commitments: prose, doubts: [...doubts, ...unsure] };
}

type Item = Omit<FoundCommitment, 'principle'>;
type Accepts = (section: OutlineSection, intro: CommitmentIntro) => boolean;

/** A verb that is not only a commitment's counts in a section about commitments, or where both parties have such lists. */
function acceptanceOf(sections: readonly OutlineSection[]): Accepts {
  const parties = new Set<Party>();
  for (const section of sections) {
    for (const { text, leadsList } of introsOf(section)) {
      const intro = commitmentIntro(text);
      if (leadsList && intro?.party && isShortIntro(text)) parties.add(intro.party);
    }
  }
  const mutual = parties.has('kommun') && parties.has('civil');
  return (section, { strength }) => strength === 'clear' || mutual || isAboutCommitments(section);
}

/** The lines that lead into lists: the heading and the paragraphs of a section. */
function introsOf(section: OutlineSection): { text: string; leadsList: boolean }[] {
  const texts = section.blocks.map(({ kind, text }, at) => ({
    text: kind === 'paragraph' ? text : '',
    leadsList: section.blocks[at + 1]?.kind === 'listItem',
  }));
  return [{ text: section.heading, leadsList: section.blocks[0]?.kind === 'listItem' }, ...texts];
}

function isShortIntro(text: string): boolean {
  if (text.length > 90) return false;
  return (
    /[:…]$|(?<!\p{L})att$/u.test(text) ||
    isPartyName(text) ||
    (text.length <= 50 && ENDS_WITH_VERB.test(text))
  );
}

function isAboutCommitments(section: OutlineSection): boolean {
  return [...section.above, section].some(({ heading }) => isCommitmentHeading(heading));
}

function commitmentsOfSection(
  section: OutlineSection,
  accepts: Accepts,
): { items: Item[]; doubts: CommitmentDoubt[] } {
  const items: Item[] = [];
  const doubts: CommitmentDoubt[] = [];
  let open = openedByHeading(section, accepts);
  let columns: TableParties | null = null;
  const replace = (by: OpenList | null) => {
    if (open?.stated && open.items === 0) doubts.push(emptyList(open));
    open = by;
  };
  for (const [at, block] of section.blocks.entries()) {
    const next = section.blocks[at + 1];
    columns = tableParties(block.text) ?? (isTableRow(block.text) ? columns : null);
    const inline = block.kind === 'paragraph' ? inlineCommitments(block) : [];
    if (columns) items.push(...commitmentsInRow(block, columns));
    else if (inline.length > 0) items.push(...inline);
    else if (isSubItem(block)) continue;
    else if (block.kind === 'listItem' || isUnmarkedItem(block, next, open)) {
      if (open) items.push(itemOf(block, open, doubts));
    } else {
      const intro = introAt(block, next, section, accepts);
      if (intro !== undefined) replace(intro);
    }
  }
  replace(null);
  return { items, doubts };
}

/** What an item consists of is no item beside it. */
function isSubItem(block: TextBlock): boolean {
  return block.kind === 'listItem' && (block.depth ?? 0) > 0;
}

/** `Kommunens åtagande: Att bjuda in. Att svara.`: each sentence after the label is one. */
function inlineCommitments({ text, line }: TextBlock): Item[] {
  const [, label = '', rest = ''] = /^([^:]{5,60}): (\S.*)$/u.exec(text) ?? [];
  const intro = rest === '' ? null : commitmentIntro(label);
  if (!intro?.party || intro.strength !== 'clear') return [];
  const { party } = intro;
  return sentencesOf(rest).map((sentence) => ({ party, text: sentence, line }));
}

/** An item with the party that its own sentence names, or else the list's. */
function itemOf(block: TextBlock, open: OpenList, doubts: CommitmentDoubt[]): Item {
  const own = ownSubject(block.text);
  // In a party's own list `Vi` is that party.
  const party =
    own === 'both' && open.party !== null && SAYS_WE.test(block.text) ? open.party : (own ?? open.party);
  if (party === null) doubts.push({ code: 'commitmentPartyUnclear', line: block.line });
  open.items += 1;
  open.marked ||= block.kind === 'listItem';
  return { party: party ?? 'both', text: withoutNumber(block.text), line: block.line };
}

type OpenList = {
  readonly party: Party | null;
  readonly line: number;
  /** It was said in so many words that a list follows: `åtar sig att:`. */
  readonly stated: boolean;
  items: number;
  /** Its items have list marks, so that what has none is no item. */
  marked: boolean;
};

/** A heading that names a party or the commitments opens a list by itself. */
function openedByHeading(section: OutlineSection, accepts: Accepts): OpenList | null {
  const intro = commitmentIntro(section.heading);
  const own = intro && accepts(section, intro) ? intro : null;
  if (!own && !isAboutCommitments(section)) return null;
  const party = own?.party ?? nearestParty(section);
  return { party, line: section.line, stated: false, items: 0, marked: false };
}

function nearestParty(section: OutlineSection): Party | null {
  const named = section.above.findLast(({ heading }) => partyOf(heading) !== null);
  return named ? partyOf(named.heading) : null;
}

/** What a paragraph opens: a list of commitments, another list (null), or nothing (undefined). */
function introAt(
  block: TextBlock,
  next: TextBlock | undefined,
  section: OutlineSection,
  accepts: Accepts,
): OpenList | null | undefined {
  const leads = /:$|(?<!\p{L})att$|…$/u.test(block.text);
  if (!leads && next?.kind !== 'listItem') return isPartyName(block.text) ? undefined : null;
  const intro = commitmentIntro(lastSentence(block.text));
  if (!intro || !accepts(section, intro)) return null;
  const stated = intro.strength === 'clear' && leads && intro.party !== null;
  return { party: intro.party ?? nearestParty(section), line: block.line, stated, items: 0, marked: false };
}

/** `att` at the end of the intro, then a paragraph each: a list whose marks were lost. */
function isUnmarkedItem(block: TextBlock, next: TextBlock | undefined, open: OpenList | null): boolean {
  if (!open?.stated || open.marked || !mayBeItem(block)) return false;
  return saysWhatToDo(block) || (next !== undefined && mayBeItem(next) && saysWhatToDo(next));
}

function mayBeItem({ text }: TextBlock): boolean {
  if (text.length > 400 || /:$|(?<!\p{L})att$/u.test(text)) return false;
  return ownSubject(text) === null && !isPartyName(text);
}

function saysWhatToDo({ text }: TextBlock): boolean {
  return /^\p{Ll}/u.test(text) || INFINITIVE.test(text);
}

function proseCommitments(
  sections: readonly OutlineSection[],
  principleOf: (section: OutlineSection) => string | null,
): FoundCommitment[] {
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      sentencesOf(block.text)
        .filter(isCommitmentSentence)
        .map((text) => ({
          party: ownSubject(text) ?? partyOf(text.slice(0, 90)) ?? 'both',
          principle: principleOf(section),
          text,
          line: block.line,
        })),
    ),
  );
}

const SAYS_WE = /^(?:\d{1,2}[.)] )?Vi(?!\p{L})/u;
/** `Kommunen ska` over a list. */
const ENDS_WITH_VERB =
  /(?<!\p{L})(?:ska|skall|vill|lovar|kommer att|bör|ansvarar för|åtar sig|förbinder sig)$/u;
/** `Att bjuda in`, `Bjuda in`, `Utse`: what is to be done begins with the verb. */
const INFINITIVE =
  /^(?:Att (?=\p{Ll})|(?:\p{Lu}\p{Ll}{2,}a|Se|Ge|Få|Ha|Gå|Stå|Nå|\p{Lu}\p{Ll}*(?:se|ge|stå)) )/u;

function emptyList(open: OpenList): CommitmentDoubt {
  return { code: 'emptyCommitmentList', party: open.party ?? 'unknown', line: open.line };
}

function lastSentence(text: string): string {
  return sentencesOf(text).at(-1) ?? text;
}

function withoutNumber(text: string): string {
  return text.replace(/^(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2}[.)]?|[a-z][.)])\s+/, '');
}
