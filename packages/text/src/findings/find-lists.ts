import { commitmentIntro } from './commitment-intro.ts';
import { sectionsBelow } from './outline.ts';
import type { OutlineSection, TextBlock } from './outline.ts';
import { withoutParty } from './party-of.ts';
import { nameKey } from './principle-key.ts';

/** The purposes that the agreement lists; 0 when its purpose is told in prose. */
export function countPurposes(sections: readonly OutlineSection[]): number {
  for (const { heading, blocks } of sections) {
    const from = /^(?:\d[\d.]* )?(?:syfte(?:n|t)?|mål och syfte|syfte och mål)(?!\p{L})/iu.test(heading)
      ? 0
      : blocks.findIndex(
          ({ kind, text }) =>
            kind === 'paragraph' &&
            /(?<!\p{L})syft(?:e[nt]?|ar)(?!\p{L})[^.]*(?::|att)$/iu.test(text.slice(-200)),
        );
    const items = from < 0 ? [] : firstList(blocks.slice(from));
    const lead = items[0] ? blocks[blocks.indexOf(items[0]) - 1] : undefined;
    if (items.length > 0 && !(lead && commitmentIntro(lead.text))) return items.length;
  }
  return 0;
}

/** The places listed where one can join on paper: a list in a section about joining, led by words about places. */
export function countJoinPlaces(sections: readonly OutlineSection[]): number {
  for (const { heading, above, blocks } of sections) {
    const joining = [...above, { heading }].some((one) => JOINING.test(one.heading));
    const lead = blocks.findIndex(
      ({ kind, text }, at) =>
        kind === 'paragraph' &&
        blocks[at + 1]?.kind === 'listItem' &&
        PLACES.test(text) &&
        (joining || JOINING.test(text)),
    );
    if (lead >= 0) return firstList(blocks.slice(lead)).length;
  }
  return 0;
}

/** The areas of development that the agreement names under a heading of their own. */
export function countDevelopmentAreas(sections: readonly OutlineSection[]): number {
  const at = sections.findIndex(({ heading }) => AREAS.test(heading) && !PLAN_HEADING.test(heading));
  if (at < 0) return 0;
  const below = sectionsBelow(sections, at);
  const end = below.findIndex(({ heading }) =>
    /plan|organisation|bilaga|giltighet|uppföljning/i.test(heading),
  );
  const areas = end < 0 ? below : below.slice(0, end);
  if (areas.length > 0) return new Set(areas.map(({ heading }) => nameKey(heading))).size;
  return firstList(sections[at]?.blocks ?? []).length;
}

export type PlanPoints = {
  /** By area, `Information och delaktighet` as `informationOchDelaktighet`; empty when they are not grouped. */
  readonly byArea: ReadonlyMap<string, number>;
  readonly total: number;
};

/** The points of a plan that the agreement carries or has as an annex, by area where it has areas. */
export function findPlanPoints(sections: readonly OutlineSection[]): PlanPoints {
  const byArea = new Map<string, number>();
  let total = 0;
  const at = sections.findIndex(
    (section, index) => PLAN_HEADING.test(section.heading) && pointsIn(sections, index).length > 0,
  );
  for (const { section, count } of at < 0 ? [] : pointsIn(sections, at)) {
    total += count;
    if (section === sections[at]) continue;
    const key = nameKey(withoutParty(section.heading));
    byArea.set(key, (byArea.get(key) ?? 0) + count);
  }
  return { byArea, total };
}

/** The sections that hold a plan's points: what is listed there is no commitment. */
export function planSections(sections: readonly OutlineSection[]): ReadonlySet<OutlineSection> {
  const found = new Set<OutlineSection>();
  for (const [at, section] of sections.entries()) {
    if (!PLAN_HEADING.test(section.heading) || found.has(section)) continue;
    for (const point of pointsIn(sections, at)) found.add(point.section);
  }
  return found;
}

/** The plan's own points and those of its areas: below it, or beside it as long as each has points. */
function pointsIn(sections: readonly OutlineSection[], at: number): readonly PointsOfSection[] {
  const plan = sections[at];
  if (!plan) return [];
  const counted = sections.slice(at).map((section) => ({
    section,
    count: section.blocks.filter(({ kind }) => kind === 'listItem').length,
  }));
  const isBelow = ({ section }: PointsOfSection) => section === plan || section.above.includes(plan);
  const own = counted.slice(0, firstFailing(counted, isBelow)).filter(({ count }) => count > 0);
  if (own.length > 0 || plan.number !== null) return own;
  const rest = counted.slice(1);
  const isArea = ({ section, count }: PointsOfSection) =>
    section.level === plan.level && section.number === null && count > 0;
  const areas = rest.slice(0, firstFailing(rest, isArea));
  // One list after a plan's heading may be about anything; several in a row are its areas.
  return areas.length >= 2 ? areas : [];
}

type PointsOfSection = { readonly section: OutlineSection; readonly count: number };

function firstFailing<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const at = items.findIndex((item) => !holds(item));
  return at < 0 ? items.length : at;
}

function firstList(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const from = blocks.findIndex(({ kind }) => kind === 'listItem');
  if (from < 0) return [];
  const rest = blocks.slice(from);
  const end = rest.findIndex(({ kind }) => kind !== 'listItem');
  return end < 0 ? rest : rest.slice(0, end);
}

const JOINING = /anslut|gå med|bli med|ansök/i;
const PLACES = /plats|blankett|hämtas|lämna(?:s|r|de)?(?!\p{L})|besök|adress|ställen|finns (?:på|i|hos)/iu;
const AREAS = /utvecklingsområde|fokusområde|prioriterade områden|samverkansområde/i;
const PLAN_HEADING = /(?:utvecklings|handlings|aktivitets|verksamhets|åtgärds|arbets)plan/i;
