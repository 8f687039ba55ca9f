'use client';

import { Card } from '@overens/ui/card';
import { Field } from '@overens/ui/field';
import { StatusBadge } from '@overens/ui/status-badge';
import { TextInput } from '@overens/ui/text-input';
import type { CommitmentsView } from '@overens/usecases/adoption/adoption-views';
import { worksheetWords } from '../../messages/sv/worksheet.ts';
import type { EditedList, ListEdit } from './worksheet-state.ts';

const words = worksheetWords.earlier;

export interface EarlierCommitmentsProps {
  readonly earlier: CommitmentsView['earlier'];
  readonly list: EditedList;
  readonly onEdit: (edit: ListEdit) => void;
}

/** Every commitment in force: carried on, dropped for a reason, or still without fate. */
export function EarlierCommitments({ earlier, list, onEdit }: EarlierCommitmentsProps) {
  const carried = new Set(list.rows.flatMap(({ from }) => from));
  return (
    <section className="ov-section" aria-labelledby="tidigare">
      <h2 id="tidigare">{words.title}</h2>
      <p>{words.lead}</p>
      {earlier.map(({ id, wording, order }) => {
        const reason = list.reasons[id] ?? '';
        const isCarried = carried.has(id);
        return (
          <Card key={id} badge={<FateBadge isCarried={isCarried} reason={reason} />}>
            <p>
              {order}. {wording}
            </p>
            {isCarried ? null : (
              <Field id={`drop-${id}`} label={words.drop} hint={words.dropHint}>
                {(control) => (
                  <TextInput
                    {...control}
                    maxLength={2_000}
                    value={reason}
                    onChange={(event) => onEdit({ what: 'reason', id, reason: event.currentTarget.value })}
                  />
                )}
              </Field>
            )}
          </Card>
        );
      })}
    </section>
  );
}

function FateBadge({ isCarried, reason }: { readonly isCarried: boolean; readonly reason: string }) {
  if (isCarried) return <StatusBadge status="done">{words.carried}</StatusBadge>;
  if (reason.trim() !== '') return <StatusBadge status="ended">{words.dropped}</StatusBadge>;
  return <StatusBadge status="attention">{words.missing}</StatusBadge>;
}
