'use client';

import { useAnswerDraft } from './answer-draft-context.tsx';
import { unitAnchor } from './unit-anchor.ts';
import { UnitFields } from './unit-fields.tsx';

/** A part about the proposal as a whole, open from the start. */
export function OverallUnit({ unitKey }: { readonly unitKey: string }) {
  const name = useAnswerDraft().form.unit(unitKey)?.name ?? '';
  return (
    <div id={unitAnchor(name)}>
      <UnitFields unitKey={unitKey} />
    </div>
  );
}
