import type { ComparisonView } from '@overens/usecases/drafting/drafting-views';

/** Which two versions, without the ending: `jamforelse-v2-v3`; `jamforelse-v2-pagaende` while the work goes on. */
export function comparisonFileName({ from, toNumber }: Pick<ComparisonView, 'from' | 'toNumber'>): string {
  return `jamforelse-v${from.number}-${toNumber === null ? 'pagaende' : `v${toNumber}`}`;
}
