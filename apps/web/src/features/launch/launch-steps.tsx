'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { ProgressSteps } from '@overens/ui/progress-steps';
import { useState } from 'react';
import { launchWords as words } from '../../messages/sv/launch.ts';
import { firstTemplateFields } from './fields-of-template.ts';
import { keepLaunchDraft, launchSteps, readLaunchDraft, type LaunchDraft } from './launch-draft.ts';
import { LaunchForm } from './launch-form.tsx';

/** The five steps; what is filled in survives a reload of the tab. */
export function LaunchSteps({ proposal }: { readonly proposal: LaunchProposalView }) {
  const [draft, setDraft] = useState(() => readLaunchDraft(proposal.tenantId, firstTemplateFields(proposal)));
  const change = (next: LaunchDraft) => {
    keepLaunchDraft(proposal.tenantId, next);
    setDraft(next);
  };
  const at = launchSteps.indexOf(draft.step);
  return (
    <div className="ov-stack ov-stack--wide">
      <ProgressSteps
        label={words.stepsLabel}
        summary={words.stepOf(at + 1, launchSteps.length)}
        steps={launchSteps.map((key, index) => {
          const state = stateOf(index, at);
          return { key, label: words.steps[key], state, stateText: words.stepStates[state] };
        })}
      />
      <LaunchForm proposal={proposal} draft={draft} onChange={change} />
    </div>
  );
}

function stateOf(index: number, at: number): 'done' | 'current' | 'todo' {
  if (index === at) return 'current';
  return index < at ? 'done' : 'todo';
}
