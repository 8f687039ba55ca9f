'use client';

import type { PastedRowsView } from '@overens/usecases/remiss/remiss-views';
import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { useState } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { pastedRowWords } from '../../messages/sv/pasted-rows.ts';
import { addingWords } from '../../messages/sv/adding-recipients.ts';
import { toneWords } from '../../messages/sv/tones.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { refusedText } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { PastedRowsTable } from './pasted-rows-table.tsx';
import type { AddRecipients } from './recipients-panel.tsx';

const words = pastedRowWords;
type Rows = PastedRowsView['rows'];

export interface PastedRecipientsProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly adding: AddRecipients;
}

/** Rows from a spreadsheet: read first and shown row by row, added only when every row can be read. */
export function PastedRecipients({ tenantId, roundId, adding }: PastedRecipientsProps) {
  const [pasted, setPasted] = useState('');
  const [rows, setRows] = useState<Rows | null>(null);
  const [refused, setRefused] = useState<RefusalText | null>(null);
  const [isReading, setIsReading] = useState(false);

  const read = async (text: string) => {
    setIsReading(true);
    setRefused(null);
    try {
      setRows(
        (await (await loadApi()).remiss.readPastedRows.query({ tenantId, roundId, pasted: text })).rows,
      );
    } catch (error) {
      setRefused(await refusedText(error));
    }
    setIsReading(false);
  };
  const good = (rows ?? []).flatMap((row) =>
    row.ok ? [{ kind: row.kind, name: row.name, email: row.email }] : [],
  );
  const bad = (rows ?? []).filter(({ ok }) => !ok);
  const leaveBad = () => {
    const badLines = new Set(bad.map(({ line }) => line));
    const kept = pasted.split(/\r?\n/).filter((_, index) => !badLines.has(index + 1));
    setPasted(kept.join('\n'));
    void read(kept.join('\n'));
  };
  const addAll = async () => {
    if (await adding.add({ partyIds: [], rows: good })) {
      setPasted('');
      setRows(null);
    }
  };
  return (
    <div className="ov-stack">
      <Field id="pasted-rows" label={words.paste} hint={words.pasteHint}>
        {(control) => (
          <TextArea
            {...control}
            rows={6}
            maxLength={100_000}
            value={pasted}
            onChange={(event) => {
              setPasted(event.currentTarget.value);
              setRows(null);
            }}
          />
        )}
      </Field>
      <div className="ov-actions">
        <Button
          variant="secondary"
          pending={isReading ? words.reading : undefined}
          onClick={() => void read(pasted)}
        >
          {words.readRows}
        </Button>
      </div>
      {refused === null ? null : <RefusalAlert text={refused} />}
      {rows === null || rows.length === 0 ? null : <PastedRowsTable rows={rows} />}
      {bad.length === 0 ? null : (
        <Alert
          tone="warning"
          word={toneWords.warning}
          title={words.badRows(bad.length)}
          actions={
            <Button variant="secondary" size="small" onClick={leaveBad}>
              {words.skipBad}
            </Button>
          }
        />
      )}
      {bad.length === 0 && good.length > 0 ? (
        <div className="ov-actions">
          <Button pending={adding.isRunning ? addingWords.adding : undefined} onClick={() => void addAll()}>
            {words.addRows(good.length)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
