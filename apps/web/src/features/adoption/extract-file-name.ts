import type { BodyView, DecisionView } from '@overens/usecases/adoption/adoption-views';

/** By body and day, without the ending: `protokollsutdrag-kfn-2027-01-20`. A body decides once a day in a matter. */
export function extractFileName(bodyKey: string, { decidedOn }: Pick<DecisionView, 'decidedOn'>): string {
  return `protokollsutdrag-${bodyKey}-${decidedOn}`;
}

/** The body's decision that a file is named after, the newest first; `null` when the file is another. */
export function extractedBy(
  file: string,
  bodies: readonly BodyView[],
): { readonly body: BodyView; readonly decision: DecisionView } | null {
  for (const body of bodies) {
    const decisions = [...(body.decision === null ? [] : [body.decision]), ...body.postponed.toReversed()];
    const decision = decisions.find((one) => file.startsWith(`${extractFileName(body.key, one)}.`));
    if (decision !== undefined) return { body, decision };
  }
  return null;
}
