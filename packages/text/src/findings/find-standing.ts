import { isBodyName } from '../import/body-name.ts';
import { isVersionMark } from '../import/version-mark.ts';
import type { Passage } from './outline.ts';
import { firstDate, writtenDays } from './swedish-date.ts';
import type { WrittenDay } from './swedish-date.ts';

export type AgreementStatus = 'forslag' | 'remissversion' | 'forankringsversion' | 'antagen' | 'gallande';

/** What a mark on the page says of the version. */
export type FoundMark = {
  readonly status: AgreementStatus;
  readonly date: string | null;
  readonly line: number;
};

/** Reads the version's mark: `FÖRSLAG | 2024-12-04`. The first one that has a day, else the first (domain.md R0-01). */
export function findMark(passages: readonly Passage[]): FoundMark | null {
  const sentences = passages.flatMap(({ text, line, sentences }) =>
    text.length > 200 ? [] : sentences.map((one) => ({ text: one.replace(/\.$/, ''), line })),
  );
  const marks = sentences.flatMap(({ text, line }): FoundMark[] => {
    if (!isVersionMark(text)) return [];
    const status = STATUSES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'forslag';
    return [{ status, date: firstDate(text), line }];
  });
  return marks.find(({ date }) => date !== null) ?? marks[0] ?? null;
}

/** The day of the version where it is told without a mark: `Version 2, 2026-05-04`, `Datum: 4 maj 2026`. */
export function findVersionDate(front: readonly Passage[]): string | null {
  for (const { text } of front) {
    if (text.length > 120 || DECISION_DAY.test(text)) continue;
    if (VERSION_DAY.test(text) || /^(?:den )?\d{1,2} \p{L}+ \d{4}$|^\d{4}-\d{2}-\d{2}$/u.test(text)) {
      const date = firstDate(text);
      if (date !== null) return date;
    }
  }
  return null;
}

/** An act of a body with its day as far as it is written. */
export type FoundAct = {
  /** As written; null when no body is named. */
  readonly body: string | null;
  readonly day: Pick<WrittenDay, 'year' | 'date'> | null;
  /** `§ 45` as 45. */
  readonly paragraph: number | null;
  readonly line: number;
};

/** The adoption by a deciding body; what is said of a replaced text is not this one's (domain.md R0-06, R0-25). */
export function findAdoption(passages: readonly Passage[]): FoundAct | null {
  const acts = actsOf(passages, ADOPTED).filter(({ body }) => body === null || DECIDING.test(body));
  const named = acts.filter(({ body }) => body !== null);
  const dated = named.find(({ day }) => typeof day?.date === 'string');
  const act = dated ?? named.find(({ day }) => day !== null) ?? named[0] ?? null;
  if (!act || act.day !== null) return act;
  // A form has the body and the day on rows of their own.
  const row = passages.find(({ text }) => DECISION_DAY.test(text) && firstDate(text) !== null);
  return { ...act, day: row ? (writtenDays(row.text)[0] ?? null) : null };
}

/** The endorsement by civil society or its council: `tillstyrktes av Rådet den 16 september 2023`. */
export function findEndorsement(passages: readonly Passage[]): FoundAct | null {
  const acts = actsOf(passages, ENDORSED);
  return acts.find(({ day }) => typeof day?.date === 'string') ?? null;
}

/** The last day of the remiss, when the text tells of it. */
export function findRemissClosed(passages: readonly Passage[]): { date: string; line: number } | null {
  for (const { sentences, line } of passages) {
    for (const sentence of sentences) {
      const at = sentence.search(/remiss/i);
      const ends = at >= 0 && REMISS_ENDED.test(sentence.slice(Math.max(0, at - 80)));
      const dates = ends ? writtenDays(sentence).filter(({ date }) => date !== null) : [];
      const date = dates.at(-1)?.date;
      if (date) return { date, line };
    }
  }
  return null;
}

/** `KF` for the council, `KS` for the executive; other bodies as they are named. */
export function bodyCode(body: string): string {
  const lower = body.toLowerCase();
  if (/kommunfullmäktige|^fullmäktige/.test(lower) || lower === 'kf') return 'KF';
  if (/regionfullmäktige/.test(lower)) return 'RF';
  if (/kommunstyrelse/.test(lower) || lower === 'ks') return 'KS';
  return body.charAt(0).toUpperCase() + body.slice(1);
}

function actsOf(passages: readonly Passage[], verb: RegExp): FoundAct[] {
  return passages.flatMap(({ sentences, line }) =>
    sentences.flatMap((sentence): FoundAct[] => {
      const match = verb.exec(sentence);
      if (!match || isOfAnother(sentence.slice(0, match.index))) return [];
      const rest = sentence.slice(match.index);
      const days = writtenDays(rest);
      const year = /(?<![\d/:-])((?:19|20)\d{2})(?![\d/:-])/.exec(rest)?.[1];
      const day = days[0] ?? (year === undefined ? null : { year: Number(year), date: null });
      const paragraph = /§ ?(\d{1,4})/.exec(rest)?.[1];
      const who =
        bodyIn(rest, days[0]?.from) ??
        subjectIn(sentence.slice(0, match.index)) ??
        bodyIn(sentence, undefined);
      return [{ body: who, day, paragraph: paragraph === undefined ? null : Number(paragraph), line }];
    }),
  );
}

/** Said of the text that is replaced, or of a law. */
function isOfAnother(before: string): boolean {
  // `Den ersätter texten från 2018 och antogs …` goes on about this one; `… texten som … och antogs` does not.
  if (/(?<!\p{L})(?:ersätter|upphäver)(?!\p{L})(?:(?! som ).)* och $/iu.test(before)) return false;
  return /(?<!\p{L})(?:ersätter|ersatte|upphäver|tidigare|första|föregående|lagen|bygger på)(?!\p{L})/iu.test(
    before,
  );
}

/** The body named after `av` or `vid`, or the first name of one. */
function bodyIn(text: string, until: number | undefined): string | null {
  const scope = text.slice(0, until);
  const named = DECIDING.exec(scope)?.[0];
  if (named !== undefined) return named;
  const [, phrase] =
    /(?<!\p{L})av (.{2,80}?)(?: den(?!\p{L})| vid(?!\p{L})| i | på |,|\.|$)/u.exec(scope) ?? [];
  return phrase?.trim() ?? (isBodyName(scope.trim()) ? scope.trim() : null);
}

/** Who acts in `Rådet tillstyrkte …`: what stands before the verb, when it is short. */
function subjectIn(before: string): string | null {
  const words = before.trim();
  return words.length > 0 && words.length <= 50 && !/överenskommelse|förslag|avtal|denna/i.test(words)
    ? words
    : null;
}

const STATUSES: readonly (readonly [AgreementStatus, RegExp])[] = [
  ['remissversion', /remiss|samråd|granskning/i],
  ['forankringsversion', /förankring/i],
  ['antagen', /antagen|beslutsversion/i],
  ['gallande', /gällande/i],
];
const VERSION_DAY = /^(?:version|datum|daterad|upprättad|reviderad|senast reviderad|utgåva)(?!\p{L})/iu;
const DECISION_DAY =
  /^(?:datum för (?:beslut|antagande|fastställande)|(?:beslut|antagande|fastställelse)s?datum|beslutsdag|antagen|fastställd|beslutad)(?: den)?:? /iu;
const ADOPTED =
  /(?<!\p{L})(?:antogs|antagen|antaget|antagits|antas|fastställdes|fastställd|fastställts|fastställt|beslutades|beslutad|godkändes|godkänd|godkänts|antog|fastställde|godkände|godtagen|godtogs|godtog|godtagits|beslut(?:ade|at|ar) (?:att )?(?:anta|fastställa|godkänna))(?!\p{L})/iu;
const ENDORSED =
  /(?<!\p{L})(?:tillstyrktes|tillstyrkt|tillstyrkts|tillstyrkte|ställde sig bakom|förankrades|förankrad|förankrats|godkändes av (?:föreningar|civil|idéburn|organisationer)|bekräftades)(?!\p{L})/iu;
const DECIDING =
  /(?<!\p{L})(?:[Kk]ommun|[Rr]egion)?fullmäktige|(?<!\p{L})(?:[Kk]ommun|[Rr]egion)styrelsen|(?<!\p{L})(?:KF|KS)(?!\p{L})|(?<!\p{L})\p{Lu}?[\p{Ll}-]*(?:- och \p{Ll}+)?nämnden/u;
const REMISS_ENDED =
  /avslut|stängde|gick ut|löpte ut|pågick|till och med|t\.?o\.?m\.?|senast|slut|(?<!\p{L})under(?!\p{L})/iu;
