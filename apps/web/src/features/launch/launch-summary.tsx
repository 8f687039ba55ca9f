'use client';

import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { DateOnly } from '@overens/domain/kernel/instant';
import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import type { ImportedDraft } from '@overens/text/import/imported-draft';
import { Button } from '@overens/ui/button';
import { DefinitionList } from '@overens/ui/definition-list';
import { launchWords } from '../../messages/sv/launch.ts';
import { chosenTemplate } from './fields-of-template.ts';
import type { LaunchFields, LaunchStep } from './launch-draft.ts';
import { diarienummerLines } from './step-errors.ts';

const words = launchWords;

export interface LaunchSummaryProps {
  readonly proposal: LaunchProposalView;
  readonly fields: LaunchFields;
  readonly imported: ImportedDraft | null;
  readonly goTo: (step: LaunchStep) => void;
}

/** What has been filled in, each part with a way back to it. */
export function LaunchSummary({ proposal, fields, imported, goTo }: LaunchSummaryProps) {
  const template = chosenTemplate(proposal, fields.template);
  const body = proposal.bodies.find(({ id }) => id === fields.responsibleBodyId);
  const parts = [
    { step: 'template', items: [{ term: words.steps.template, value: template?.title ?? '' }] },
    {
      step: 'facts',
      items: [
        { term: words.facts.name, value: fields.name },
        { term: words.facts.diarienummer, value: diarienummerLines(fields.diarienummer).join(', ') },
        { term: words.facts.body, value: body?.name ?? '' },
      ],
    },
    {
      step: 'dates',
      items: fields.dates.map(({ key, on }) => ({
        term: template?.dates.find((date) => date.key === key)?.title ?? key,
        value: dayInWords(on),
      })),
    },
    {
      step: 'text',
      items: [
        {
          term: imported?.text.title ?? words.steps.text,
          value: words.review.textSummary(imported?.text.sections.length ?? 0),
        },
      ],
    },
  ] as const;
  return (
    <div className="ov-stack">
      {parts.map(({ step, items }) => (
        <section key={step} className="ov-summary-part" aria-label={words.steps[step]}>
          <DefinitionList items={items} />
          <Button
            variant="quiet"
            size="small"
            aria-label={`${words.review.change}: ${words.steps[step]}`}
            onClick={() => goTo(step)}
          >
            {words.review.change}
          </Button>
        </section>
      ))}
    </div>
  );
}

function dayInWords(on: string): string {
  const day = DateOnly.safeParse(on);
  return day.success ? formatDate(day.data) : on;
}
