import { isPartyName, partyOf } from './party-of.ts';
import type { Party } from './party-of.ts';

/** A line that says who commits to what follows. */
export type CommitmentIntro = {
  readonly party: Party | null;
  /** `clear`: a verb that only a commitment has. `likely`: one that needs its surroundings to be one. */
  readonly strength: 'clear' | 'likely';
};

/**
 * Reads a line that leads into a list as one about commitments: `Kommunen åtar sig att:`, `Föreningarna lovar`,
 * `Gemensamma åtaganden`, `Det här ska kommunen göra:`, or a party's name alone. Null when it is about anything else.
 */
export function commitmentIntro(text: string): CommitmentIntro | null {
  if (text.length > LONGEST_INTRO) return null;
  if (isPartyName(text)) return { party: partyOf(text), strength: 'likely' };
  const clear = CLEAR.exec(text);
  if (clear) return { party: subjectOf(text, clear), strength: 'clear' };
  if (/princip|värdegrund|värdering/i.test(text)) return null;
  const likely = LIKELY.exec(text);
  const party = likely ? subjectOf(text, likely) : leadingParty(text);
  return party === null ? null : { party, strength: 'likely' };
}

/** `Kommunen har som uppgift att:`: a short lead that begins with a party, whatever it says of it. */
function leadingParty(text: string): Party | null {
  return text.length <= 90 && /(?::|(?<!\p{L})att)$/u.test(text) && STARTS_WITH_PARTY.test(text)
    ? partyOf(text)
    : null;
}

/** The party that a commitment's own sentence begins with: `Parterna använder rådet som …`. */
export function ownSubject(text: string): Party | null {
  const match = /^(?:\d{1,2}(?:[.)]|\.\d{1,2}[.)]?) )?((?:[\p{L}-]+ ){1,4}?[\p{L}-]+) (?=\p{Ll})/u.exec(text);
  if (!match) return null;
  const [first = ''] = text.split(' ');
  return /^att$/i.test(first) || !STARTS_WITH_PARTY.test(text) ? null : partyOf(match[1] ?? '');
}

/** Whether a sentence is a commitment by itself: `Kommunen åtar sig att bjuda in …`. */
export function isCommitmentSentence(sentence: string): boolean {
  const verb = CLEAR_VERB.exec(sentence);
  if (!verb || verb.index > 90 || sentence.length < 30) return false;
  if (partyOf(sentence.slice(0, verb.index)) === null || !STARTS_WITH_PARTY.test(sentence)) return false;
  return /^(?: också| även| dessutom| därför| gemensamt)*(?: att(?: |$)|[^.]*? att )/u.test(
    sentence.slice(verb.index + verb[0].length),
  );
}

/** Whether a heading is about commitments: `Åtaganden`, `Vad vi lovar varandra`, `Kommunens ansvar`. */
export function isCommitmentHeading(heading: string): boolean {
  return COMMITMENT_HEADING.test(heading) && !/anslut|uppföljning|ekonomi|tvist/i.test(heading);
}

/** Who acts: named before the verb, or after it when the verb comes first (`Det här lovar kommunen`). */
function subjectOf(text: string, verb: RegExpExecArray): Party | null {
  const after = text.slice(verb.index + verb[0].length);
  const before = text.slice(0, verb.index);
  return partyOf(before) ?? (/^oss$/i.test(verb[1] ?? '') ? 'both' : partyOf(after.slice(0, 80)));
}

const LONGEST_INTRO = 260;
const CLEAR_VERB =
  /(?<!\p{L})(?:åtar (sig|oss)|åtager (sig|oss)|åta (sig|oss)|förbinder (sig|oss)|förpliktar (sig|oss)|utfäster (sig|oss)|lovar|utlovar|tar på (sig|oss)|har åtagit (sig|oss))(?!\p{L})/iu;
const CLEAR = new RegExp(
  `${CLEAR_VERB.source}|(?<!\\p{L})(?:åtagande[nt]?|åtagandena|löften|löfte|utfästelser|förpliktelser)(?!\\p{L})`,
  'iu',
);
const LIKELY =
  /(?<!\p{L})(?:ska|skall|vill|kommer att|kommer|ansvarar för|ansvarar|ansvar(?:et)?|har (?:ett |ansvar|till uppgift)|bidrar|avser|verkar för|arbetar för|strävar efter|tillhandahåller|ser till|gör|erbjuder|garanterar|tar ansvar|bör)(?!\p{L})/iu;
const STARTS_WITH_PARTY =
  /^(?:\d{1,2}(?:[.)]|\.\d{1,2}[.)]?) )?(?:(?:Båda|Bägge|Alla|Samtliga|Respektive|Varje|Vardera) part|Parterna|Vi(?!\p{L})|Tillsammans|Gemensamt|\p{Lu}\p{L}* kommun(?!\p{L})|Kommunen|Staden|Region|(?:Det |De |Den )?(?:[Cc]iv|[Ii]dé|[Ii]deell|[Ff]ören)|Organisationer|Byalag|(?:De )?[Aa]nslutna)/u;
const COMMITMENT_HEADING =
  /åtagande|(?<!\p{L})åta[rg]|löfte|lovar|utfästelse|förpliktelse|ansvarsfördelning|(?:kommunens|parternas|föreningarnas|civilsamhällets|sektorns) ansvar|det här (?:ska|gör)/iu;
