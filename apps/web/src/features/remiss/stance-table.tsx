import type { AnswersView } from '@overens/usecases/remiss/remiss-views';
import { DataTable } from '@overens/ui/data-table';
import { roundAnswerWords } from '../../messages/sv/round-answers.ts';
import { stanceWords } from '../../messages/sv/round.ts';

const words = roundAnswerWords;

/** How many took which stance to the proposal as a whole. */
export function StanceTable({ counts }: { readonly counts: AnswersView['stanceCounts'] }) {
  return (
    <DataTable
      caption={words.counts}
      rows={counts}
      rowKey={(row) => row.stance}
      columns={[
        { key: 'stance', header: words.stance, isRowHeader: true, cell: (row) => stanceWords[row.stance] },
        { key: 'count', header: words.number, align: 'end', cell: (row) => row.count },
      ]}
    />
  );
}
