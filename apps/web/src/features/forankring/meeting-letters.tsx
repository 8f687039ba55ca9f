import { DataTable, type DataColumn } from '@overens/ui/data-table';
import { Disclosure } from '@overens/ui/disclosure';
import type { MeetingLetterView, MeetingView } from '@overens/usecases/forankring/forankring-views';
import { forankringWords } from '../../messages/sv/forankring.ts';
import { DeliveryLine } from '../mail-text/delivery-line.tsx';

const words = forankringWords.letters;

/** The last letter to each who was called or has registered; unfolded when one did not arrive. */
export function MeetingLetters({ meeting: { letters, mode } }: { readonly meeting: MeetingView }) {
  if (letters.length === 0) return null;
  const failed = letters.filter(({ status, why }) => status === 'failed' && why !== 'gone');
  const columns: readonly DataColumn<MeetingLetterView>[] = [
    { key: 'to', header: words.columns.to, isRowHeader: true, cell: ({ to }) => to ?? words.nameless },
    {
      key: 'letter',
      header: words.columns.letter,
      cell: (row) => (
        <DeliveryLine what={words.kinds[row.letter]} delivery={row} isRehearsal={mode === 'rehearsal'} />
      ),
    },
  ];
  return (
    <section className="ov-section" aria-labelledby="brev">
      <h2 id="brev">{words.title}</h2>
      <Disclosure summary={words.sum(letters.length, failed.length)} isOpen={failed.length > 0}>
        <DataTable
          caption={words.title}
          isCaptionHidden
          columns={columns}
          rows={[...failed, ...letters.filter((row) => !failed.includes(row))]}
          rowKey={({ key }) => key}
        />
      </Disclosure>
    </section>
  );
}
