'use client';

import type { Verdict, VerdictOutcome } from '@overens/domain/drafting/disposition';
import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextArea } from '@overens/ui/text-area';
import type { DraftingPartView } from '@overens/usecases/drafting/drafting-views';
import { useId, useState, type SubmitEvent } from 'react';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { SectionChoice } from './section-choice.tsx';
import { verdictIn, type FilledVerdict } from './verdict-in.ts';

const words = draftingWords.weigh;

export interface DispositionFormProps {
  readonly tenantId: string;
  readonly draftingId: string;
  readonly comment: { readonly answerId: string; readonly unitKey: string; readonly version: number };
  /** The part that the comment is listed under: what it most likely changes. */
  readonly partKey: string;
  /** What was decided before, to start from. */
  readonly known: Verdict | null;
  readonly sections: DraftingPartView['sections'];
  readonly onSaved: () => void;
}

/** One stand on one comment: which, why, and what was changed because of it. */
export function DispositionForm(props: DispositionFormProps) {
  const { tenantId, draftingId, comment, partKey, known, sections, onSaved } = props;
  const id = useId();
  const [outcome, setOutcome] = useState<VerdictOutcome | undefined>(known?.outcome);
  const [missing, setMissing] = useState<'outcome' | 'reason' | null>(null);
  const { state, run, isRunning } = useCommand(
    async (weighing: { seen: typeof comment; verdict: FilledVerdict }, commandId) =>
      await (
        await loadApi()
      ).drafting.weigh.mutate({
        tenantId,
        draftingId,
        commandId,
        comments: [weighing.seen],
        verdict: weighing.verdict,
      }),
  );
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = verdictIn(event.currentTarget);
    setMissing(typeof filled === 'string' ? filled : null);
    if (typeof filled === 'string') document.getElementById(`${id}-${filled}`)?.focus();
    else if ((await run({ seen: comment, verdict: filled })) !== null) onSaved();
  };
  const changes = outcome === 'accepted' || outcome === 'partly';
  return (
    <form {...liveForm} className="ov-stack ov-stack--tight" onSubmit={(event) => void save(event)}>
      <RadioGroup
        id={`${id}-outcome`}
        name="outcome"
        legend={words.legend}
        layout="row"
        required
        error={missing === 'outcome' ? words.outcomeMissing : undefined}
        defaultValue={known?.outcome}
        input={{
          onChange: (event) => {
            setOutcome(outcomeNamed(event.currentTarget.value));
            setMissing(null);
          },
        }}
        options={choices.map((value) => ({ value, label: draftingWords.outcomes[value] }))}
      />
      {outcome === undefined ? null : <p className="ov-hint">{draftingWords.outcomeHints[outcome]}</p>}
      <Field
        id={`${id}-reason`}
        label={words.reason}
        hint={words.reasonHint}
        required={outcome !== 'noted'}
        mark={outcome === 'noted' ? words.reasonOptional : undefined}
        error={missing === 'reason' ? words.reasonMissing : undefined}
      >
        {(control) => (
          <TextArea {...control} name="reason" rows={2} maxLength={4_000} defaultValue={known?.reason} />
        )}
      </Field>
      {changes ? (
        <SectionChoice id={`${id}-sections`} sections={sections} known={known} partKey={partKey} />
      ) : null}
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <div className="ov-actions">
        <Button type="submit" size="small" pending={isRunning ? words.saving : false}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

const choices = ['accepted', 'partly', 'rejected', 'noted'] as const satisfies readonly VerdictOutcome[];

function outcomeNamed(value: string): VerdictOutcome | undefined {
  return choices.find((choice) => choice === value);
}
