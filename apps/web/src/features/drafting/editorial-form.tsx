'use client';

import { Button } from '@overens/ui/button';
import { Disclosure } from '@overens/ui/disclosure';
import { Field } from '@overens/ui/field';
import { TextInput } from '@overens/ui/text-input';
import type { ComparisonView } from '@overens/usecases/drafting/drafting-views';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

const words = draftingWords.editorial;

export interface EditorialFormProps {
  readonly tenantId: string;
  readonly draftingId: string;
  readonly sectionId: string;
  readonly known: NonNullable<ComparisonView['sections'][number]['editorial']>;
}

/** Says of a changed section that the change is editorial and why, or takes that back. */
export function EditorialForm({ tenantId, draftingId, sectionId, known }: EditorialFormProps) {
  const router = useRouter();
  const [isMissing, setMissing] = useState(false);
  const { revision, version } = known;
  const { state, run, isRunning } = useCommand(
    async (said: { reason: string | null }, commandId) =>
      await (
        await loadApi()
      ).drafting.declareEditorial.mutate({
        tenantId,
        draftingId,
        commandId,
        sectionId,
        revision,
        version,
        reason: said.reason,
      }),
  );
  const say = async (reason: string | null) => {
    if ((await run({ reason })) !== null) router.refresh();
  };
  const id = `redaktionell-${sectionId}`;
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('reason');
    const reason = typeof written === 'string' ? written.trim() : '';
    setMissing(reason === '');
    if (reason === '') document.getElementById(id)?.focus();
    else await say(reason);
  };
  const refused = state.state === 'refused' ? <RefusalAlert text={state.text} /> : null;
  const pending = isRunning ? words.pending : false;
  if (known.reason !== null) {
    return (
      <div className="ov-stack ov-stack--tight">
        {refused}
        <div className="ov-actions">
          <Button variant="secondary" size="small" pending={pending} onClick={() => void say(null)}>
            {words.takeBack}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Disclosure summary={words.open}>
      <form {...liveForm} className="ov-stack ov-stack--tight" onSubmit={(event) => void save(event)}>
        <p>{words.lead}</p>
        <Field
          id={id}
          label={words.reason}
          hint={words.reasonHint}
          required
          error={isMissing ? words.missing : undefined}
        >
          {(control) => <TextInput {...control} name="reason" maxLength={500} autoComplete="off" />}
        </Field>
        {refused}
        <p role="status">{state.state === 'done' ? words.saved : ''}</p>
        <div className="ov-actions">
          <Button type="submit" variant="secondary" size="small" pending={pending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
