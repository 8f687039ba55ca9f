'use client';

import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState, useTransition } from 'react';
import { reportFormWords } from '../../messages/sv/follow-up.ts';
import { toneWords } from '../../messages/sv/tones.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { ReportUnitForm } from './report-unit-form.tsx';
import { handInAll, type ReportWay } from './report-ways.ts';
import type { ShownUnit } from './shown-units.ts';
import type { Saver } from './use-saver.ts';

const words = reportFormWords;

export interface ReportFormProps {
  readonly way: ReportWay;
  readonly units: readonly ShownUnit[];
  readonly mayReport: boolean;
  /** When it was handed in last, in words; `null` while it has not been. */
  readonly received: string | null;
  /** What happens after the handing in, in words. */
  readonly next: string;
}

/** A party's report, commitment by commitment, saved as it is written and handed in as it stands. */
export function ReportForm({ way, units, mayReport, received, next }: ReportFormProps) {
  const router = useRouter();
  const [isRefreshing, startRefresh] = useTransition();
  const flushes = useRef(new Map<string, Saver['flush']>());
  const [isUnsaved, setIsUnsaved] = useState(false);
  const { state, run, isRunning } = useCommand(
    async (versions: Record<string, number>, commandId: string) =>
      await handInAll(way, { versions, commandId }),
  );
  const onReady = useCallback((id: string, flush: Saver['flush']) => {
    flushes.current.set(id, flush);
  }, []);

  async function handIn(): Promise<void> {
    const versions = await savedVersions(flushes.current);
    setIsUnsaved(versions === null);
    if (versions === null) return;
    await run(versions);
    startRefresh(() => router.refresh());
  }

  const missing =
    state.state === 'refused' && state.text.code === 'reportStatusMissing' ? unfinished(units) : [];
  const isReadOnly = !mayReport || isRunning || isRefreshing;
  return (
    <div className="ov-stack ov-stack--wide">
      {units.map((unit) => (
        <ReportUnitForm
          key={unit.commitmentId}
          way={way}
          unit={unit}
          isReadOnly={isReadOnly}
          onReady={onReady}
          error={missing.includes(unit.order) ? words.handIn.missingStatus(unit.order) : undefined}
        />
      ))}
      {mayReport ? (
        <Card title={words.handIn.title} emphasis="key">
          <p>{words.handIn.lead}</p>
          <p>{words.public}</p>
          {received === null ? null : <p>{received}</p>}
          {isUnsaved ? (
            <Alert tone="warning" word={toneWords.warning}>
              {words.handIn.unsaved}
            </Alert>
          ) : null}
          {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
          <div role="status">
            {state.state === 'done' ? (
              <>
                <p>{words.handIn.done(state.value.commitments, state.value.timing === 'late')}</p>
                <p>{next}</p>
              </>
            ) : null}
          </div>
          <div className="ov-actions">
            <Button pending={isRunning ? words.handIn.pending : false} onClick={() => void handIn()}>
              {received === null ? words.handIn.button : words.handIn.again}
            </Button>
          </div>
        </Card>
      ) : null}
    </div>
  );
}

/** Saves what is not saved; the versions that are handed in, `null` when something could not be saved. */
async function savedVersions(
  flushes: ReadonlyMap<string, Saver['flush']>,
): Promise<Record<string, number> | null> {
  const versions: Record<string, number> = {};
  for (const [commitmentId, flush] of flushes) {
    const version = await flush();
    if (version === null) return null;
    if (version > 0) versions[commitmentId] = version;
  }
  return versions;
}

/** The commitments that something may be written about without a status, as the page knows them. */
function unfinished(units: readonly ShownUnit[]): number[] {
  return units
    .filter(({ written, version }) => version > 0 && written.status === null)
    .map(({ order }) => order);
}
