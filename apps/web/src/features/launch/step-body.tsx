'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import type { ImportedDraft } from '@overens/text/import/imported-draft';
import { DatesStep } from './dates-step.tsx';
import { FactsStep } from './facts-step.tsx';
import type { LaunchDraft, LaunchStep } from './launch-draft.ts';
import { ReviewStep } from './review-step.tsx';
import { TemplateStep } from './template-step.tsx';
import { TextStep } from './text-step.tsx';

export interface StepBodyProps {
  readonly proposal: LaunchProposalView;
  readonly draft: LaunchDraft;
  /** By the id of the field. */
  readonly errors: ReadonlyMap<string, string>;
  readonly onImported: (imported: ImportedDraft | null) => void;
  readonly goTo: (step: LaunchStep) => void;
}

/** The fields of the current step. */
export function StepBody(props: StepBodyProps) {
  const { proposal, draft, errors } = props;
  switch (draft.step) {
    case 'template':
      return <TemplateStep proposal={proposal} error={errors.get('template')} />;
    case 'facts':
      return <FactsStep proposal={proposal} errors={errors} found={draft.imported?.findings?.facts} />;
    case 'dates':
      return <DatesStep proposal={proposal} errors={errors} />;
    case 'text':
      return (
        <TextStep
          tenantId={proposal.tenantId}
          imported={draft.imported}
          onImported={props.onImported}
          error={errors.get('file')}
        />
      );
    case 'review':
      return <ReviewStep proposal={proposal} draft={draft} goTo={props.goTo} />;
  }
}
