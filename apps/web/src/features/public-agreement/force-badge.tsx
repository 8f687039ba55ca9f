import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { ForceView } from '@overens/usecases/accession/accession-views';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';

/** Whether an adopted version is in force, as a shape and a word. */
export function ForceBadge({ force }: { readonly force: ForceView }) {
  return (
    <StatusBadge status={statuses[force.state]}>{publicAgreementWords.force[force.state].badge}</StatusBadge>
  );
}

const statuses = {
  adopted: 'waiting',
  inForce: 'done',
  appealed: 'attention',
  inhibited: 'ended',
  annulled: 'ended',
  ended: 'ended',
} as const satisfies Record<ForceView['state'], Status>;
