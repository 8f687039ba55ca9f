import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import type { CommitmentsView } from '@overens/usecases/adoption/adoption-views';
import { worksheetWords as words } from '../../messages/sv/worksheet.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { NeedsScript } from '../command/needs-script.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import { CommitmentsForm } from './commitments-form.tsx';

export interface CommitmentsPageProps {
  readonly tenantId: string;
  readonly list: CommitmentsView;
  readonly mayWork: boolean;
}

/** The list of commitments: to go through while the matter is open, to read afterwards. */
export function CommitmentsPage({ tenantId, list, mayWork }: CommitmentsPageProps) {
  const isEditable = mayWork && list.status === 'open';
  return (
    <div className="ov-stack ov-stack--wide">
      {isEditable ? <NeedsScript /> : null}
      <Alert
        tone={list.state === 'confirmed' ? 'success' : 'info'}
        word={list.state === 'confirmed' ? shellWords.tones.success : shellWords.tones.info}
        role="none"
      >
        <p>{standingOf(list)}</p>
        <p>{words.why}</p>
      </Alert>
      {isEditable ? <CommitmentsForm tenantId={tenantId} list={list} /> : <CommitmentTable list={list} />}
    </div>
  );
}

function standingOf({ state, confirmed, status }: CommitmentsView): string {
  if (confirmed !== null) return words.lead.confirmed(confirmed.by, formatInstant(confirmed.at));
  if (status === 'closed') return words.lead.closed;
  return state === 'saved' ? words.lead.saved : words.lead.proposed;
}
