'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { RadioGroup } from '@overens/ui/radio-group';
import { useFormContext } from 'react-hook-form';
import { launchWords as words } from '../../messages/sv/launch.ts';
import { chosenTemplate, fieldsOfTemplate, templateValue } from './fields-of-template.ts';
import type { LaunchFields } from './launch-draft.ts';

export interface TemplateStepProps {
  readonly proposal: LaunchProposalView;
  readonly error: string | undefined;
}

/** Which template the process follows; choosing one proposes its body and its days. */
export function TemplateStep({ proposal, error }: TemplateStepProps) {
  const { register, setValue } = useFormContext<LaunchFields>();
  return (
    <RadioGroup
      id="template"
      legend={words.template.legend}
      error={error}
      options={proposal.templates.map((template) => ({
        value: templateValue(template),
        label: template.title,
        hint: template.description,
      }))}
      {...nameAndInput(
        register('template', {
          onChange: (event: { target: { value: string } }) => {
            const template = chosenTemplate(proposal, event.target.value);
            if (template === undefined) return;
            const { responsibleBodyId, dates } = fieldsOfTemplate(template);
            setValue('responsibleBodyId', responsibleBodyId);
            setValue('dates', dates);
          },
        }),
      )}
    />
  );
}

/** React Hook Form's registration as `RadioGroup` takes it. */
export function nameAndInput<T extends { readonly name: string }>({ name, ...input }: T) {
  return { name, input };
}
