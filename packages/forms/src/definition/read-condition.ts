/** What a condition does wrong, without knowing which form it stands in. */
export type ConditionProblem = {
  readonly code: 'unknownOperator' | 'conditionTooDeep' | 'badArguments';
  readonly detail: string;
};

/** A place where a condition reads a value; `over` is the list it walks through inside `some` and `all`. */
export type VarUse = { readonly path: string; readonly over: string | null };

export type ConditionReading = {
  readonly problems: readonly ConditionProblem[];
  readonly vars: readonly VarUse[];
};

type Walk = { readonly problems: ConditionProblem[]; readonly vars: VarUse[] };

export const MAX_CONDITION_DEPTH = 8;

/**
 * Walks a JSONLogic expression once: which values it reads and what is wrong with it.
 * Stops at the ninth level of operators, so that no input can exhaust the stack.
 */
export function readCondition(condition: unknown): ConditionReading {
  const walk: Walk = { problems: [], vars: [] };
  visit(condition, { depth: 0, lists: 0, over: null }, walk);
  return walk;
}

type Place = { readonly depth: number; readonly lists: number; readonly over: string | null };

function visit(node: unknown, place: Place, walk: Walk): void {
  if (node === null || typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean')
    return;
  if (Array.isArray(node)) {
    if (place.lists >= 2) walk.problems.push({ code: 'conditionTooDeep', detail: 'lists within lists' });
    else for (const item of node) visit(item, { ...place, lists: place.lists + 1 }, walk);
    return;
  }
  if (typeof node !== 'object') {
    walk.problems.push({ code: 'badArguments', detail: typeof node });
    return;
  }
  const [entry, ...more] = Object.entries(node);
  if (entry === undefined || more.length > 0) {
    walk.problems.push({ code: 'badArguments', detail: 'an expression has exactly one operator' });
    return;
  }
  visitOperator(entry[0], entry[1], place, walk);
}

function visitOperator(operator: string, argument: unknown, place: Place, walk: Walk): void {
  const arity = isOperator(operator) ? ARITY[operator] : null;
  if (arity === null) {
    walk.problems.push({ code: 'unknownOperator', detail: operator });
    return;
  }
  const depth = place.depth + 1;
  if (depth > MAX_CONDITION_DEPTH) {
    walk.problems.push({ code: 'conditionTooDeep', detail: String(MAX_CONDITION_DEPTH) });
    return;
  }
  const args: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  if (args.length < arity[0] || args.length > arity[1]) {
    walk.problems.push({ code: 'badArguments', detail: operator });
    return;
  }
  visitArguments(operator, args, { depth, lists: 0, over: place.over }, walk);
}

function visitArguments(operator: string, args: readonly unknown[], place: Place, walk: Walk): void {
  if (operator === 'var') readVar(args, place, walk);
  else if (operator === 'missing') for (const path of args) readVar([path], place, walk);
  else if (operator === 'some' || operator === 'all') readList(args, place, walk);
  else for (const arg of args) visit(arg, place, walk);
}

function readVar(args: readonly unknown[], place: Place, walk: Walk): void {
  const [path, fallback = null] = args;
  if (typeof path === 'string') walk.vars.push({ path, over: place.over });
  else walk.problems.push({ code: 'badArguments', detail: 'var' });
  visit(fallback, place, walk);
}

function readList(args: readonly unknown[], place: Place, walk: Walk): void {
  const [list, test] = args;
  const before = walk.vars.length;
  visit(list, place, walk);
  visit(test, { ...place, over: walk.vars[before]?.path ?? '' }, walk);
}

function isOperator(operator: string): operator is keyof typeof ARITY {
  return Object.hasOwn(ARITY, operator);
}

/** Least and most arguments per operator; an operator that is not here is refused. */
const ARITY = {
  var: [1, 2],
  '==': [2, 2],
  '!=': [2, 2],
  '<': [2, 3],
  '<=': [2, 3],
  '>': [2, 2],
  '>=': [2, 2],
  in: [2, 2],
  and: [1, 50],
  or: [1, 50],
  '!': [1, 1],
  some: [2, 2],
  all: [2, 2],
  missing: [1, 50],
} as const;
