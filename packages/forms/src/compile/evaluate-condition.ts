import { LogicEngine } from 'json-logic-engine';
import type { Condition } from '../definition/condition.ts';
import type { FormContext } from './form-context.ts';
import type { UnitValues } from './answer-values.ts';

/** What a condition sees: answers that are themselves visible, in the same section and row. */
export type ConditionScope = {
  readonly pages: Readonly<Record<string, UnitValues>>;
  readonly section?: UnitValues;
  readonly row?: UnitValues;
  readonly ctx: FormContext;
};

/**
 * True when the condition holds. The same code runs in the browser and on the server, and it only interprets:
 * nothing is compiled, so a content security policy without `unsafe-eval` is enough.
 * A comparison that has no answer (a text with a number) does not hold; the engine throws on it.
 */
export function conditionHolds(condition: Condition, scope: ConditionScope): boolean {
  try {
    return Boolean(engine.truthy(engine.run(condition, scope)));
  } catch {
    return false;
  }
}

const engine = new LogicEngine(undefined, { disableInline: true, disableInterpretedOptimization: true });
