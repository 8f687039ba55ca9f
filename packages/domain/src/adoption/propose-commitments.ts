import type { CommitmentParty } from '../agreement/commitment.ts';
import type { UnitId } from '../kernel/id.ts';

/** A text as its headings and paragraphs; `AgreementText` of `packages/text` is one. */
export interface ReadableText {
  readonly sections: readonly {
    readonly level: number;
    readonly heading: string;
    readonly paragraphs: readonly {
      readonly id: UnitId;
      readonly kind: 'paragraph' | 'listItem';
      readonly text: string;
      /** As the import read it: whose commitment it is. */
      readonly commitment?: { readonly party: CommitmentParty };
    }[];
  }[];
}

/** How sure a proposal is: the person decides all the same. */
export type Confidence = 'high' | 'medium' | 'low';

export interface ProposedCommitment {
  readonly unitId: UnitId;
  readonly party: CommitmentParty;
  readonly wording: string;
  readonly confidence: Confidence;
}

/**
 * The commitments that a text seems to hold, for a person to go through. What the import marked is taken as it read
 * it; an item written in beside marked ones goes with them, and all else in such a text is only a maybe. In a text
 * without marks, general rules say.
 */
export function proposeCommitments(text: ReadableText): ProposedCommitment[] {
  const general = byGeneralRules(text);
  const isMarked = text.sections.some(({ paragraphs }) =>
    paragraphs.some(({ commitment }) => commitment !== undefined),
  );
  if (!isMarked) return general;
  const maybe = new Map(general.map((one) => [one.unitId, one]));
  return text.sections.flatMap(({ paragraphs }) => {
    let before: CommitmentParty | null = null;
    return paragraphs.flatMap(({ id, kind, text: wording, commitment }): ProposedCommitment[] => {
      const isBeside = kind === 'listItem' && before !== null;
      const party: CommitmentParty | null = commitment?.party ?? (isBeside ? before : null);
      before = kind === 'listItem' ? party : null;
      if (party !== null) {
        return [{ unitId: id, party, wording, confidence: commitment === undefined ? 'medium' : 'high' }];
      }
      const found = maybe.get(id);
      return found === undefined ? [] : [{ ...found, confidence: 'low' }];
    });
  });
}

/**
 * Items and paragraphs under headings that
 * speak of commitments, lists after a sentence that undertakes something, and single sentences with such words.
 * Who undertakes it is read from the heading, the sentence before the list, or the sentence itself.
 */
function byGeneralRules(text: ReadableText): ProposedCommitment[] {
  const above: Place[] = [];
  return text.sections.flatMap((section) => {
    while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
    const parent = above.at(-1);
    const place: Place = {
      level: section.level,
      isAboutCommitments: ABOUT.test(section.heading) || (parent?.isAboutCommitments ?? false),
      party: partyIn(section.heading) ?? parent?.party ?? null,
    };
    above.push(place);
    return commitmentsIn(section.paragraphs, place);
  });
}

interface Place {
  readonly level: number;
  readonly isAboutCommitments: boolean;
  readonly party: CommitmentParty | null;
}
type Paragraph = ReadableText['sections'][number]['paragraphs'][number];

function commitmentsIn(paragraphs: readonly Paragraph[], place: Place): ProposedCommitment[] {
  const hasList = paragraphs.some(({ kind }) => kind === 'listItem');
  let lead: Lead | null = null;
  return paragraphs.flatMap((paragraph): ProposedCommitment[] => {
    if (paragraph.kind === 'listItem') return inList(paragraph, place, lead);
    lead = leadOf(paragraph, place);
    if (lead !== null) return [];
    return place.isAboutCommitments && !hasList ? [plainly(paragraph, place)] : sentence(paragraph, place);
  });
}

/** A sentence that a list of commitments follows, with whom it names. */
interface Lead {
  readonly party: CommitmentParty | null;
}

function leadOf({ text }: Paragraph, { isAboutCommitments }: Place): Lead | null {
  const leads = LEADS.test(text) && (UNDERTAKES.test(text) || isAboutCommitments);
  return leads ? { party: partyOfSubject(text) } : null;
}

function inList(paragraph: Paragraph, place: Place, lead: Lead | null): ProposedCommitment[] {
  if (!place.isAboutCommitments && lead === null) return sentence(paragraph, place);
  const { id, text } = paragraph;
  const party = lead?.party ?? place.party ?? partyOfSubject(text);
  const confidence = place.isAboutCommitments && party !== null ? 'high' : 'medium';
  return [{ unitId: id, party: party ?? 'both', wording: text, confidence }];
}

/** A paragraph under a heading about commitments that has no list. */
function plainly({ id, text }: Paragraph, { party }: Place): ProposedCommitment {
  return {
    unitId: id,
    party: partyOfSubject(text) ?? party ?? 'both',
    wording: text,
    confidence: 'medium',
  };
}

/** A paragraph that undertakes something by its own words; likely one where the heading speaks of commitments too. */
function sentence({ id, text }: Paragraph, { party, isAboutCommitments }: Place): ProposedCommitment[] {
  const subject = partyOfSubject(text);
  if (!UNDERTAKES.test(text) && !(subject !== null && SHALL.test(text))) return [];
  const confidence = isAboutCommitments && subject !== null ? 'medium' : 'low';
  return [{ unitId: id, party: subject ?? party ?? 'both', wording: text, confidence }];
}

/** Whom a heading names; `null` when it names nobody. */
function partyIn(heading: string): CommitmentParty | null {
  if (BOTH.test(heading)) return 'both';
  const [kommun, civil] = [KOMMUN.test(heading), CIVIL.test(heading)];
  if (kommun && civil) return 'both';
  if (kommun) return 'kommun';
  return civil ? 'civil' : null;
}

/** Who a sentence begins with; `null` when it does not say. */
function partyOfSubject(text: string): CommitmentParty | null {
  if (/^(parterna|båda|vi|tillsammans)(?!\p{L})/iu.test(text)) return 'both';
  const start = text.slice(0, SUBJECT_LENGTH);
  const verb = VERB.exec(start)?.index ?? -1;
  return verb === -1 ? null : partyIn(start.slice(0, verb));
}

const SUBJECT_LENGTH = 120;
const ABOUT = /åtag|åtar|förbind|lova|löfte/iu;
const UNDERTAKES = /(?<!\p{L})(åtar (sig|oss)|förbinder (sig|oss)|lovar)(?!\p{L})/iu;
const SHALL = /(?<!\p{L})ska(ll)?(?!\p{L})/iu;
const VERB = /(?<!\p{L})(åtar|förbinder|lovar|ska|skall)(?!\p{L})/iu;
const LEADS = /(:|(?<!\p{L})att)\s*$/u;
const BOTH =
  /(?<!\p{L})(båda|gemensam\p{L}*|parterna\p{L}*|tillsammans|ömsesidig\p{L}*|vi|vårt|våra)(?!\p{L})/iu;
const KOMMUN = /kommun(?!al)/iu;
const CIVIL = /civil|fören|idébur|ideell|organisation/iu;
