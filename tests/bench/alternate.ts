import { median } from './statistics.ts';

/** A subject beside its bare baseline, both measured in one run on the same servers. */
export interface Compared {
  /** Medians over the rounds. */
  readonly value: number;
  readonly baseline: number;
  /** The median of the rounds' own ratios (value / baseline): each round meets the same weather. */
  readonly ratio: number;
  readonly rounds: number;
  /** The smallest and the largest ratio of a round. */
  readonly spread: readonly [number, number];
}

/**
 * Measures subject and baseline in turn, round by round, the other one first each time, so that whatever else
 * the machine does meets both alike. One round before the first warms both up and does not count.
 */
export async function alternate(
  rounds: number,
  measure: { readonly subject: () => Promise<number>; readonly baseline: () => Promise<number> },
): Promise<Compared> {
  await measure.baseline();
  await measure.subject();
  const pairs: { value: number; baseline: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const baseline = await measure.baseline();
      pairs.push({ baseline, value: await measure.subject() });
    } else {
      const value = await measure.subject();
      pairs.push({ value, baseline: await measure.baseline() });
    }
  }
  const ratios = pairs.map(({ value, baseline }) => value / baseline);
  return {
    value: median(pairs.map(({ value }) => value)),
    baseline: median(pairs.map(({ baseline }) => baseline)),
    ratio: median(ratios),
    rounds,
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
}
