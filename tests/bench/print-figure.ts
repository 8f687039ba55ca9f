import { availableParallelism, loadavg } from 'node:os';
import type { Compared } from './alternate.ts';

/** One measured figure; `aim` is what the ratio (or, without a baseline, the value) should reach. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  /** `null` where there is nothing to compare with. */
  readonly ratio: number | null;
  readonly aim: string | null;
  readonly met: boolean | null;
  /** How much lies behind the figure: rounds, operations or files, as `of` says. */
  readonly n: number;
  readonly of: string;
  readonly [more: string]: unknown;
}

/** Prints a figure as one line of JSON with the load of the machine it was taken on. */
export function printFigure(figure: Figure): void {
  const load = { cpus: availableParallelism(), loadavg: loadavg().map(rounded) };
  const line = JSON.stringify({ ...figure, load }, (_key, value: unknown) =>
    typeof value === 'number' ? rounded(value) : value,
  );
  process.stdout.write(`${line}\n`);
}

/** The members of a figure that come from a comparison whose ratio should be at least `atLeast`. */
export function comparedFigure(
  compared: Compared,
  atLeast: number,
): Pick<Figure, 'value' | 'baseline' | 'ratio' | 'aim' | 'met' | 'n' | 'of'> & { readonly spread: unknown } {
  const { value, baseline, ratio, rounds, spread } = compared;
  return {
    value,
    baseline,
    ratio,
    aim: `ratio >= ${atLeast}`,
    met: ratio >= atLeast,
    n: rounds,
    of: 'rounds',
    spread,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(value >= 1_000 ? 6 : 4));
}
