import type { Passage } from './outline.ts';
import { everyYears, yearsLong } from './swedish-number.ts';

/** The lengths in years of the plans that follow from the agreement, shortest first (domain.md §2.4). */
export function findPlanHorizons(passages: readonly Passage[]): number[] {
  const found = new Set<number>();
  for (const { sentences } of passages) {
    for (const sentence of sentences) {
      if (!PLAN.test(sentence)) continue;
      for (const years of horizonsIn(sentence)) found.add(years);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

function horizonsIn(sentence: string): number[] {
  const long = Array.from(sentence.matchAll(YEARLY), (match) => yearsLong(match[0]));
  const spans = Array.from(sentence.matchAll(SPAN), ({ 1: count = '' }) => yearsLong(`${count} år`));
  const every =
    /(?<!\p{L})(?:tas fram|upprättas|revideras|görs om|förnyas|ses över)[^.]{0,40}?(vart ?annat|vart (?:tredje|fjärde)) år/iu.exec(
      sentence,
    )?.[1];
  return [...long, ...spans, every === undefined ? null : everyYears(every)].filter(
    (years) => years !== null,
  );
}

const PLAN =
  /(?:aktivitets|handlings|utvecklings|verksamhets|arbets|åtgärds|genomförande|(?<!\p{L}))plan(?:en|er|erna)?(?!\p{L})/iu;
const YEARLY = /(?<!\p{L})(?:ett|två|tre|fyra|fem|\d)-?årig/giu;
const SPAN =
  /(?:gäller (?:i|för)|för|på|sträcker sig över|omfattar) (två|tre|fyra|fem|\d) år(?: i taget| åt gången|et)?(?!\p{L})/giu;
