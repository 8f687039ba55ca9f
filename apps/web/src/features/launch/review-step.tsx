'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { Button } from '@overens/ui/button';
import { RadioGroup } from '@overens/ui/radio-group';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { launchWords } from '../../messages/sv/launch.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import type { LaunchDraft, LaunchFields, LaunchStep } from './launch-draft.ts';
import { LaunchSummary } from './launch-summary.tsx';
import { nameAndInput } from './template-step.tsx';
import { useLaunch } from './use-launch.ts';

const words = launchWords.review;

export interface ReviewStepProps {
  readonly proposal: LaunchProposalView;
  readonly draft: LaunchDraft;
  readonly goTo: (step: LaunchStep) => void;
}

/** Everything once more, real or rehearsal, and the start. */
export function ReviewStep({ proposal, draft, goTo }: ReviewStepProps) {
  const { register, getValues } = useFormContext<LaunchFields>();
  const [modeError, setModeError] = useState<string>();
  const { state, launch } = useLaunch(proposal);

  const start = () => {
    const fields = getValues();
    setModeError(fields.mode === '' ? words.modeMissing : undefined);
    if (fields.mode !== '') void launch({ ...draft, fields });
  };
  return (
    <div className="ov-stack">
      <p>{words.lead}</p>
      <LaunchSummary proposal={proposal} fields={getValues()} imported={draft.imported} goTo={goTo} />
      <RadioGroup
        id="mode"
        legend={words.mode}
        error={modeError}
        required
        options={[
          { value: 'rehearsal', label: words.rehearsal, hint: words.rehearsalHint },
          { value: 'real', label: words.real, hint: words.realHint },
        ]}
        {...nameAndInput(register('mode'))}
      />
      <p>
        <strong>{words.happens}.</strong> {words.happensReal}
      </p>
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <div className="ov-actions">
        <Button
          pending={state.state === 'running' || state.state === 'done' ? words.starting : undefined}
          onClick={start}
        >
          {words.start}
        </Button>
      </div>
    </div>
  );
}
