'use client';

import type { MeetingRecord } from '@overens/domain/forankring/meeting-record';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { Checkbox } from '@overens/ui/checkbox';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { recordWords } from '../../messages/sv/meeting-record.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { presentIn } from './record-draft.ts';

const words = recordWords.close;

export interface CloseMeetingPanelProps {
  readonly tenantId: string;
  readonly meetingId: string;
  /** As it stands in the fields now. */
  readonly record: MeetingRecord;
  /** Saves what is still to be saved; the version that is then stored, or `null` when it could not be. */
  readonly saved: () => Promise<number | null>;
}

/** Freezes what was noted. Cannot be undone, so it says what is missing and asks once. */
export function CloseMeetingPanel({ tenantId, meetingId, record, saved }: CloseMeetingPanelProps) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const { state, run, isRunning } = useCommand(
    async (version: number, commandId) =>
      await (await loadApi()).forankring.close.mutate({ tenantId, meetingId, commandId, version }),
  );
  const missing = missingIn(record);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isConfirmed = new FormData(event.currentTarget).get('confirmed') === 'on';
    setError(missing ?? (isConfirmed ? undefined : words.confirmFirst));
    if (missing !== null || !isConfirmed) return;
    const version = await saved();
    if (version === null) return;
    await run(version);
    router.refresh();
  };
  return (
    <Card title={words.title} emphasis="key">
      <form {...liveForm} className="ov-stack" onSubmit={(event) => void submit(event)}>
        <p>{words.lead}</p>
        {record.endorsement === null ? null : <p>{words.next[record.endorsement.position]}</p>}
        {presentIn(record) === 0 ? <p>{words.nobody}</p> : null}
        <Checkbox id="confirmed" name="confirmed" label={words.confirm} error={error} />
        {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
        <div className="ov-actions">
          <Button type="submit" pending={isRunning ? words.pending : undefined}>
            {words.button}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function missingIn({ endorsement }: MeetingRecord): string | null {
  if (endorsement === null) return words.noPosition;
  return endorsement.position !== 'endorsed' && endorsement.statement === '' ? words.noStatement : null;
}
