'use client';

import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { SaveState } from '@overens/ui/save-state';
import { TextArea } from '@overens/ui/text-area';
import { useRef, type ReactNode } from 'react';
import { followUpWords, reportFormWords } from '../../messages/sv/follow-up.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { fieldIn } from './field-in.ts';
import { useSaver } from './use-saver.ts';

const words = followUpWords.compile;

export interface CompileFormProps {
  readonly tenantId: string;
  readonly followUpId: string;
  readonly mayWork: boolean;
  readonly jointBodyName: string;
  readonly compiled: {
    readonly edition: number;
    readonly overall: string;
    readonly jointBody: { readonly heldOn: string | null; readonly comments: string };
  };
  readonly commitments: readonly {
    readonly id: string;
    readonly order: number;
    readonly wording: string;
    readonly summary: string;
    /** What the parties have said, drawn by the server. */
    readonly reports: ReactNode;
  }[];
}

/** The compilation, saved as it is written: per commitment, on the whole, and what the joint body said. */
export function CompileForm(props: CompileFormProps) {
  const { tenantId, followUpId, mayWork, jointBodyName, compiled, commitments } = props;
  const form = useRef<HTMLFormElement>(null);
  const saver = useSaver({
    version: compiled.edition,
    read: () => (form.current === null ? null : compilationIn(form.current, commitments)),
    send: async (content, edition, commandId) => {
      const api = await loadApi();
      const saved = await api.followUp.compile.mutate({
        tenantId,
        followUpId,
        commandId,
        compiled: { ...content, edition },
      });
      return saved.edition;
    },
  });
  const field = { readOnly: !mayWork } as const;
  return (
    <form
      ref={form}
      {...liveForm}
      className="ov-stack ov-stack--wide"
      onInput={saver.saveSoon}
      onSubmit={(event) => event.preventDefault()}
    >
      {commitments.map(({ id, order, wording, summary, reports }) => (
        <Card key={id} title={reportFormWords.commitment(order)} headingLevel={3}>
          <p>{wording}</p>
          {reports}
          <Field id={`summary-${id}`} label={words.summary} hint={words.summaryHint}>
            {(control) => (
              <TextArea
                {...control}
                {...field}
                name={`summary-${id}`}
                rows={2}
                maxLength={2_000}
                defaultValue={summary}
              />
            )}
          </Field>
        </Card>
      ))}
      <Card title={words.jointBody(jointBodyName)} headingLevel={3}>
        <Field id="held-on" label={words.heldOn}>
          {(control) => (
            <DateInput {...control} {...field} name="heldOn" defaultValue={compiled.jointBody.heldOn ?? ''} />
          )}
        </Field>
        <Field id="comments" label={words.comments}>
          {(control) => (
            <TextArea
              {...control}
              {...field}
              name="comments"
              rows={4}
              maxLength={8_000}
              defaultValue={compiled.jointBody.comments}
            />
          )}
        </Field>
      </Card>
      <Card title={words.overall} headingLevel={3} emphasis="key">
        <Field id="overall" label={words.overall} hint={words.overallHint}>
          {(control) => (
            <TextArea
              {...control}
              {...field}
              name="overall"
              rows={6}
              maxLength={8_000}
              defaultValue={compiled.overall}
            />
          )}
        </Field>
      </Card>
      {saver.refused === null ? null : <RefusalAlert text={saver.refused} />}
      {mayWork ? <p>{words.next}</p> : null}
      {mayWork ? (
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
      ) : (
        <p>{words.readOnly}</p>
      )}
    </form>
  );
}

function compilationIn(form: HTMLFormElement, commitments: CompileFormProps['commitments']) {
  const heldOn = fieldIn(form, 'heldOn');
  return {
    overall: fieldIn(form, 'overall'),
    jointBody: { heldOn: heldOn === '' ? null : heldOn, comments: fieldIn(form, 'comments') },
    summaries: commitments.map(({ id }) => ({ commitmentId: id, text: fieldIn(form, `summary-${id}`) })),
  };
}
