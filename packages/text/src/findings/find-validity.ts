import type { Passage } from './outline.ts';
import { everyYears } from './swedish-number.ts';
import { writtenDays } from './swedish-date.ts';

export type FoundValidity = {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly validFromYear: number | null;
  readonly validToYear: number | null;
  /** In which year at the latest its relevance is tested. */
  readonly reviewLatestYear: number | null;
  /** How often it is evaluated or revised. */
  readonly evaluateEveryYears: number | null;
};

/** Finds how long the agreement is valid and when it must be looked over, from what the text says of itself. */
export function findValidity(passages: readonly Passage[], title: string): FoundValidity {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const valid = sentences.filter((one) => VALID.test(one) && !OF_ANOTHER.test(one));
  const days = valid.map(untilDay).find((one) => one.to !== null) ?? { from: null, to: null };
  const years = [...valid, title].map(yearsIn).find((one) => one !== null) ?? null;
  return {
    validFrom: days.from,
    validTo: days.to,
    validFromYear: years?.from ?? null,
    validToYear: years?.to ?? null,
    reviewLatestYear: firstOf(sentences, latestReview),
    evaluateEveryYears: firstOf(sentences, reviewInterval),
  };
}

function untilDay(sentence: string): { from: string | null; to: string | null } {
  const days = writtenDays(sentence).filter(({ date }) => date !== null);
  const at = days.findIndex((day, index) => UNTIL.test(sentence.slice(days[index - 1]?.to ?? 0, day.from)));
  return { from: days[at - 1]?.date ?? null, to: days[at]?.date ?? null };
}

function yearsIn(sentence: string): { from: number; to: number } | null {
  const match = PERIOD.exec(sentence);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match && to >= from && to - from <= 15 ? { from, to } : null;
}

function latestReview(sentence: string): number | null {
  const match = REVIEWED.test(sentence) ? LATEST.exec(sentence) : null;
  return match?.[1] === undefined ? null : Number(match[1]);
}

function reviewInterval(sentence: string): number | null {
  if (!REVISED.test(sentence)) return null;
  if (/aktivitetsplan|handlingsplan|utvecklingsplan|verksamhetsplan/i.test(sentence)) return null;
  // `följs upp årligen och revideras vid behov` says how often it is followed up, not how often it is revised.
  const verb = sentence.search(REVISED);
  const after = INTERVAL.exec(sentence.slice(verb)) ?? INTERVAL.exec(sentence.slice(0, 15));
  return after?.[1] === undefined ? null : everyYears(after[1]);
}

function firstOf(sentences: readonly string[], read: (sentence: string) => number | null): number | null {
  for (const sentence of sentences) {
    const value = read(sentence);
    if (value !== null) return value;
  }
  return null;
}

const VALID = /(?<!\p{L})(?:gäller|gälla|giltig\p{L}*|löper|löptid|avtalstid|avser perioden)(?!\p{L})/iu;
const OF_ANOTHER =
  /(?<!\p{L})(?:ersätter|tidigare|aktivitetsplanen gäller|handlingsplanen gäller)(?!\p{L})/iu;
const UNTIL = /till och med|t\.? ?o\.? ?m\.?|(?<!\p{L})(?:till|tills|fram till|–)(?!\p{L})|-\s*$|–\s*$/iu;
const PERIOD =
  /(?<![\d/:-])((?:19|20)\d{2})\s?(?:[–-]|till och med|till|och)\s?((?:19|20)\d{2})(?![\d/:]|-\d)/u;
const REVIEWED =
  /aktualitetspröv|översyn|ses över|(?<!\p{L})ser [^.]{0,40}över|revider|utvärder|ompröv|omförhandl|aktualiser|prövas|ny överenskommelse/iu;
const REVISED = /utvärder|revider|ses över|översyn|omförhandl|aktualitetspröv|aktualiser|omprövas/i;
const LATEST =
  /(?<!\p{L})senast (?:(?:under|i|år|innan|vid|den|utgången av|i slutet av|hösten|våren|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\d{1,2} \p{L}+) ?){0,3}((?:19|20)\d{2})/iu;
const INTERVAL =
  /(?<!\p{L})(vart ?annat|(?:vart|var|varje) (?:tredje|fjärde|femte|sjätte|annat|\d{1,2}:?e)|varje|årligen)(?: år(?:et)?)?(?!\p{L})/iu;
