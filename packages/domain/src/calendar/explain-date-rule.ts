import { partsOfOffset, type OffsetUnit } from './date-offset.ts';
import type { ResolvedDate } from './date-rule.ts';
import { formatDayAndMonth } from './deadline-wording.ts';

/**
 * Why a day is the day it is, e.g. `6 veckor efter remissens start; flyttad från lör 6 juni (nationaldagen)`.
 * @param nameOf the Swedish name of a day in running text, e.g. `remiss.start` → `remissens start`
 */
export function explainDateRule(resolved: ResolvedDate, nameOf: (ref: string) => string): string {
  const { rule, floored, rolledFrom, rolledBecause } = resolved;
  const clauses = [
    `${distance(resolved)} ${nameOf(rule.from)}${rule.at === undefined ? '' : `, kl. ${rule.at.replace(':', '.')}`}`,
  ];
  if (floored && rule.floor !== undefined) clauses.push(`inte före ${nameOf(rule.floor)}`);
  if (rolledFrom !== null)
    clauses.push(`flyttad från ${formatDayAndMonth(rolledFrom)} (${rolledBecause ?? 'helg'})`);
  return clauses.join('; ');
}

function distance({ rule }: ResolvedDate): string {
  const { before, parts } = partsOfOffset(rule.offset);
  if (parts.length === 0) return 'samma dag som';
  const words = parts.map(
    ({ count, unit }) => `${count} ${count === 1 ? UNIT_NAMES[unit].one : UNIT_NAMES[unit].many}`,
  );
  return `${words.join(' och ')} ${before ? 'före' : 'efter'}`;
}

const UNIT_NAMES = {
  Y: { one: 'år', many: 'år' },
  M: { one: 'månad', many: 'månader' },
  W: { one: 'vecka', many: 'veckor' },
  D: { one: 'dag', many: 'dagar' },
  workingDay: { one: 'arbetsdag', many: 'arbetsdagar' },
} as const satisfies Record<OffsetUnit, { one: string; many: string }>;
