import type { CommitmentStatus } from '@overens/domain/follow-up/commitment-report';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import { commitmentStatusWords } from '../../messages/sv/follow-up.ts';

/** How far a commitment has come, as shape and word. */
export function CommitmentStatusBadge({ status }: { readonly status: CommitmentStatus }) {
  return <StatusBadge status={statuses[status]}>{commitmentStatusWords[status]}</StatusBadge>;
}

const statuses = {
  genomfort: 'done',
  pagar: 'active',
  ejPaborjat: 'todo',
  hinder: 'attention',
} as const satisfies Record<CommitmentStatus, Status>;
