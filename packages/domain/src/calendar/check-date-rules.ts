import { z } from 'zod';
import { fullRef, type NamedDateRule } from './date-rule.ts';

/** What can be wrong with a set of date rules, found before a template is published (design §10). */
export const DateRuleProblem = z.discriminatedUnion('code', [
  /** `ref` is neither a given anchor nor made by a rule. */
  z.strictObject({ code: z.literal('danglingDateRef'), name: z.string(), ref: z.string() }),
  /** Each day waits for the next in the list, and the last for the first. */
  z.strictObject({ code: z.literal('cyclicDateRule'), names: z.array(z.string()) }),
  z.strictObject({ code: z.literal('dateRuleNamedTwice'), name: z.string() }),
]);
export type DateRuleProblem = z.infer<typeof DateRuleProblem>;

/** Every problem in the rules, given the names of the days a person sets; none means that all can be resolved. */
export function checkDateRules(
  rules: readonly NamedDateRule[],
  anchors: readonly string[],
): DateRuleProblem[] {
  const needs = new Map(rules.map((named) => [named.name, refsOf(named)]));
  return [...namedTwice(rules), ...dangling(needs, new Set(anchors)), ...cycles(needs)];
}

/** The full names of the days that a rule counts from. */
export function refsOf({ name, rule }: NamedDateRule): string[] {
  return [rule.from, rule.floor].filter((ref) => ref !== undefined).map((ref) => fullRef(name, ref));
}

type Needs = ReadonlyMap<string, readonly string[]>;

function namedTwice(rules: readonly NamedDateRule[]): DateRuleProblem[] {
  const names = rules.map(({ name }) => name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => ({ code: 'dateRuleNamedTwice', name }));
}

function dangling(needs: Needs, anchors: ReadonlySet<string>): DateRuleProblem[] {
  return [...needs].flatMap(([name, refs]) =>
    refs
      .filter((ref) => !anchors.has(ref) && !needs.has(ref))
      .map((ref) => ({ code: 'danglingDateRef' as const, name, ref })),
  );
}

/** Depth first; a day met again on the way down closes a cycle, and each cycle is met once. */
function cycles(needs: Needs): DateRuleProblem[] {
  const found: DateRuleProblem[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      found.push({ code: 'cyclicDateRule', names: path.slice(path.indexOf(name)) });
      return;
    }
    if (done.has(name)) return;
    for (const ref of needs.get(name) ?? []) visit(ref, [...path, name]);
    done.add(name);
  };
  for (const name of needs.keys()) visit(name, []);
  return found;
}
