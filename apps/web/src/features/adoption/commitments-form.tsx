'use client';

import { Button } from '@overens/ui/button';
import type { CommitmentsView } from '@overens/usecases/adoption/adoption-views';
import { useRouter } from 'next/navigation';
import { useReducer, useState } from 'react';
import { worksheetWords as words } from '../../messages/sv/worksheet.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { AddCommitment } from './add-commitment.tsx';
import { EarlierCommitments } from './earlier-commitments.tsx';
import { changeWhileEdited, editedListOf, editList, sentList, type ListEdit } from './worksheet-state.ts';
import { WorksheetRow } from './worksheet-row.tsx';

export interface CommitmentsFormProps {
  readonly tenantId: string;
  readonly list: CommitmentsView;
}

/** Goes through the commitments of the text, and says what became of each earlier one. */
export function CommitmentsForm({ tenantId, list }: CommitmentsFormProps) {
  const router = useRouter();
  const { adoptionId, earlier, units } = list;
  // As this form last read or saved it: what somebody else saves meanwhile must not be written over.
  const [revision, setRevision] = useState(list.revision);
  const [edited, change] = useReducer(editList, list, editedListOf);
  const [isConfirmed, setConfirmed] = useState(false);
  const { state, run, reset, isRunning } = useCommand(
    async (sent: ReturnType<typeof sentList> & { confirm: boolean }, commandId) =>
      await (
        await loadApi()
      ).adoption.saveCommitments.mutate({ tenantId, adoptionId, commandId, list: { revision, ...sent } }),
  );
  const save = async (confirm: boolean) => {
    const saved = await run({ ...sentList(edited), confirm });
    if (saved === null) return;
    setRevision(saved.value.revision);
    setConfirmed(confirm);
    router.refresh();
  };
  const edit = (one: ListEdit): void => {
    reset();
    change(one);
  };
  const outcome = isConfirmed ? words.confirmed : words.saved;
  const { rows } = edited;
  const pending = isRunning ? words.pending : false;
  return (
    <form {...liveForm} className="ov-stack ov-stack--wide" onSubmit={(event) => event.preventDefault()}>
      <section className="ov-section" aria-labelledby="listan">
        <h2 id="listan">{words.list}</h2>
        {rows.length === 0 ? <p>{words.none}</p> : null}
        {rows.map((row, index) => (
          <WorksheetRow
            key={row.key}
            row={row}
            number={index + 1}
            change={changeWhileEdited(row, rows, earlier)}
            earlier={earlier}
            onEdit={edit}
          />
        ))}
        <AddCommitment units={units} rows={rows} onEdit={edit} />
      </section>
      {earlier.length === 0 ? null : <EarlierCommitments earlier={earlier} list={edited} onEdit={edit} />}
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? outcome : ''}</p>
      <div className="ov-actions">
        <Button pending={pending} onClick={() => void save(true)}>
          {rows.length === 0 ? words.confirmNone : words.confirm}
        </Button>
        <Button variant="secondary" pending={pending} onClick={() => void save(false)}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
