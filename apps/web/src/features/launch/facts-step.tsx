'use client';

import type { ImportFacts } from '@overens/text/findings/import-facts';
import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { useFormContext } from 'react-hook-form';
import { launchWords } from '../../messages/sv/launch.ts';
import type { LaunchFields } from './launch-draft.ts';
import { OfferedFacts } from './offered-facts.tsx';

const words = launchWords.facts;

export interface FactsStepProps {
  readonly proposal: LaunchProposalView;
  readonly errors: ReadonlyMap<string, string>;
  /** What the text says, once one has been read. */
  readonly found: ImportFacts | undefined;
}

/** What the case is called, its diary numbers, and which body is responsible. */
export function FactsStep({ proposal, errors, found }: FactsStepProps) {
  const { register } = useFormContext<LaunchFields>();
  return (
    <div className="ov-stack ov-measure">
      {found === undefined ? null : <OfferedFacts facts={found} />}
      <Field id="name" label={words.name} hint={words.nameHint} error={errors.get('name')} required>
        {(control) => <TextInput {...control} {...register('name')} maxLength={200} autoComplete="off" />}
      </Field>
      <Field
        id="diarienummer"
        label={words.diarienummer}
        hint={words.diarienummerHint}
        error={errors.get('diarienummer')}
        required
      >
        {(control) => <TextArea {...control} {...register('diarienummer')} rows={2} maxLength={1200} />}
      </Field>
      <Field id="responsibleBodyId" label={words.body} error={errors.get('responsibleBodyId')} required>
        {(control) => (
          <Select
            {...control}
            {...register('responsibleBodyId')}
            placeholder={words.choose}
            options={proposal.bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Field>
    </div>
  );
}
