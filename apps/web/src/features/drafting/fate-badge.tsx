import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { ComparisonView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords } from '../../messages/sv/drafting.ts';

type Fate = ComparisonView['sections'][number]['fate'];

/** What became of a section from one version to another. */
export function FateBadge({ fate }: { readonly fate: Fate }) {
  return <StatusBadge status={shapes[fate]}>{draftingWords.fates[fate]}</StatusBadge>;
}

const shapes = {
  same: 'done',
  changed: 'active',
  added: 'active',
  moved: 'active',
  removed: 'ended',
} as const satisfies Record<Fate, Status>;
