'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { SaveState } from '@overens/ui/save-state';
import { TextArea } from '@overens/ui/text-area';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { useState } from 'react';
import { recordWords as words } from '../../messages/sv/meeting-record.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { AttendanceFields } from './attendance-fields.tsx';
import { CloseMeetingPanel } from './close-meeting-panel.tsx';
import { EndorsementFields } from './endorsement-fields.tsx';
import { QuestionFields } from './question-fields.tsx';
import { recordOf, startRecordDraft, type RecordDraft } from './record-draft.ts';
import { useRecordSaver } from './use-record-saver.ts';

/** The page that is used at the meeting: who is here, what is asked, what it comes to; saved as it is written. */
export function RecordForm({ meeting }: { readonly meeting: MeetingView }) {
  const { tenantId, id: meetingId, version } = meeting;
  const [draft, setDraft] = useState(() => startRecordDraft(meeting));
  const saver = useRecordSaver({ tenantId, meetingId, version, isFirst: meeting.record === null });
  const change = (changed: Partial<RecordDraft>) => {
    const next = { ...draft, ...changed };
    setDraft(next);
    saver.saveSoon(recordOf(next));
  };
  const fields = { draft, change };
  return (
    <div className="ov-stack ov-stack--wide">
      <form
        {...liveForm}
        className="ov-stack ov-stack--wide ov-measure"
        onSubmit={(event) => event.preventDefault()}
      >
        <AttendanceFields {...fields} />
        <QuestionFields {...fields} />
        <EndorsementFields {...fields} endorsedBy={meeting.endorsedBy} jointBody={meeting.terms.jointBody} />
        <Field id="notes" label={words.notes.title} hint={words.notes.hint}>
          {(control) => (
            <TextArea
              {...control}
              rows={6}
              maxLength={20_000}
              value={draft.notes}
              onChange={(event) => change({ notes: event.currentTarget.value })}
            />
          )}
        </Field>
        {saver.refused === null ? null : <RefusalAlert text={saver.refused} />}
        <SaveState
          state={saver.state}
          text={words.save[saver.state]}
          action={
            saver.state === 'failed' ? (
              <Button variant="secondary" size="small" onClick={() => void saver.flush()}>
                {words.save.retry}
              </Button>
            ) : undefined
          }
        />
      </form>
      <CloseMeetingPanel
        tenantId={tenantId}
        meetingId={meetingId}
        record={recordOf(draft)}
        saved={saver.flush}
      />
    </div>
  );
}
