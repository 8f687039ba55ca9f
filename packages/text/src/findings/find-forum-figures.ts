import type { OutlineSection } from './outline.ts';
import { sentencesOf } from './outline.ts';
import { COUNT, countOf } from './swedish-number.ts';

/**
 * How many times a year the parties meet at the least, when the text says so: `minst två gånger per år`,
 * `ett dialogforum i halvåret`. What stands in the forum's own section counts before what stands elsewhere.
 */
export function findForumMinPerYear(sections: readonly OutlineSection[]): number | null {
  const own = sections.filter(({ heading }) => FORUM.test(heading));
  for (const section of [...own, ...sections]) {
    for (const { text } of section.blocks) {
      for (const sentence of sentencesOf(text)) {
        const about = FORUM.test(sentence) || FORUM.test(section.heading);
        const times = about ? timesPerYear(sentence) : null;
        if (times !== null) return times;
      }
    }
  }
  return null;
}

function timesPerYear(sentence: string): number | null {
  const times = TIMES.exec(sentence) ?? MEETINGS.exec(sentence);
  if (times?.[1] !== undefined) return countOf(times[1]);
  const often = OFTEN.exec(sentence);
  if (often?.[1] !== undefined && often[2] !== undefined) {
    return (countOf(often[1]) ?? 0) * (PER_YEAR.get(often[2].toLowerCase()) ?? 0) || null;
  }
  if (/varje kvartal|en gång (?:i|per) kvartal/iu.test(sentence)) return 4;
  if (
    /varje halvår|en gång (?:i|per) halvår|(?:en|ett) (?:\p{L}+ )?(?:per|i) (?:halvåret|termin)|varje termin/iu.test(
      sentence,
    )
  ) {
    return 2;
  }
  return null;
}

const FORUM =
  /forum|överlägg|samråd|dialog|dialogmöt|dialogträff|samverkansmöt|(?<!\p{L})möte(?:n|t)?(?!\p{L})|stormöt|träffar|rådet (?:möts|träffas|sammanträder)|råd$|möts|träffas|(?<!\p{L})ses(?!\p{L}| över)/iu;
const TIMES = new RegExp(
  `(?<!\\p{L})(${COUNT}) gång(?:er)? ?(?:per|om|varje|under|i|/) ?(?:år|kalenderår)`,
  'iu',
);
const OFTEN = new RegExp(
  `(?<!\\p{L})(${COUNT}) gång(?:er)? ?(?:per|i|varje|under|om) (termin|halvår|kvartal|månad)`,
  'iu',
);
const PER_YEAR = new Map([
  ['termin', 2],
  ['halvår', 2],
  ['kvartal', 4],
  ['månad', 12],
]);
const MEETINGS = new RegExp(
  `(?<!\\p{L})(${COUNT}) (?:\\p{L}+ )?(?:\\p{L}*forum|\\p{L}*möten?|\\p{L}*träff(?:ar)?|tillfällen?) (?:per|om|varje|under) år`,
  'iu',
);
