'use client';

import type { ReportDraft } from '@overens/domain/follow-up/commitment-report';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { SaveState } from '@overens/ui/save-state';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import { useEffect, useRef, useState } from 'react';
import { reporterWords, reportFormWords } from '../../messages/sv/follow-up.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { draftIn } from './report-draft-in.ts';
import { ReportFields } from './report-fields.tsx';
import { saveOne, type ReportWay } from './report-ways.ts';
import type { ShownUnit } from './shown-units.ts';
import { useSaver, type Saver } from './use-saver.ts';

const words = reportFormWords;

export interface ReportUnitFormProps {
  readonly way: ReportWay;
  readonly unit: ShownUnit;
  readonly isReadOnly: boolean;
  /** Told how to save what is not saved, so that handing in can do so first. */
  readonly onReady: (commitmentId: string, flush: Saver['flush']) => void;
  readonly error: string | undefined;
}

/** What one party says of one commitment, saved as it is written. */
export function ReportUnitForm({ way, unit, isReadOnly, onReady, error }: ReportUnitFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { commitmentId, order, written } = unit;
  const [savedVersion, setSavedVersion] = useState(unit.version);
  const saver = useSaver<ReportDraft>({
    version: unit.version,
    read: () => (form.current === null ? null : draftIn(form.current, '')),
    send: async (draft, version, commandId) => {
      const saved = await saveOne(way, { commitmentId, version, draft, commandId });
      setSavedVersion(saved);
      return saved;
    },
  });
  const { flush, saveSoon } = saver;
  useEffect(() => onReady(commitmentId, flush));
  const id = (name: string): string => `atagande-${order}-${name}`;
  const state = savedVersion > unit.version ? afterSaving[unit.state] : unit.state;
  return (
    <Card
      title={words.commitment(order)}
      eyebrow={reporterWords[unit.party]}
      badge={<StatusBadge status={states[state]}>{words.state[state]}</StatusBadge>}
    >
      <p>{unit.wording}</p>
      {unit.previously === null ? null : <p className="ov-soft ov-small">{unit.previously}</p>}
      <form
        ref={form}
        {...liveForm}
        className="ov-stack ov-measure"
        onInput={saveSoon}
        onSubmit={(event) => event.preventDefault()}
      >
        <fieldset disabled={isReadOnly} className="ov-form-body">
          <ReportFields prefix="" id={id} written={written} error={error} />
        </fieldset>
        {saver.refused === null ? null : <RefusalAlert text={saver.refused} />}
        {isReadOnly ? null : <Saved saver={saver} />}
      </form>
    </Card>
  );
}

function Saved({ saver }: { readonly saver: Saver }) {
  return (
    <SaveState
      state={saver.state}
      text={words[saver.state]}
      action={
        saver.state === 'failed' ? (
          <Button variant="secondary" size="small" onClick={() => void saver.flush()}>
            {words.retry}
          </Button>
        ) : undefined
      }
    />
  );
}

/** What it is when something has been saved since the page was made. */
const afterSaving = {
  empty: 'draft',
  draft: 'draft',
  handedIn: 'changed',
  changed: 'changed',
} as const satisfies Record<ShownUnit['state'], ShownUnit['state']>;
const states = {
  empty: 'todo',
  draft: 'active',
  handedIn: 'done',
  changed: 'attention',
} as const satisfies Record<ShownUnit['state'], Status>;
