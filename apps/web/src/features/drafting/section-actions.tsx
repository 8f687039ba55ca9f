'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import { TextInput } from '@overens/ui/text-input';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { draftingHref, partHref } from './drafting-href.ts';
import type { EditedSection } from './section-words.ts';

const words = draftingWords.section;

export interface SectionActionsProps {
  readonly tenantId: string;
  readonly draftingId: string;
  readonly section: EditedSection;
}

type Edit =
  | { readonly kind: 'move'; readonly to: 'up' | 'down' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'add'; readonly heading: string; readonly level: 1 | 2 | 3 };

/** What is done with a section as a whole: its place, whether it stays, a new one after it. */
export function SectionActions({ tenantId, draftingId, section }: SectionActionsProps) {
  const router = useRouter();
  const [isMissing, setMissing] = useState(false);
  const { id: sectionId, revision } = section;
  const { state, run, isRunning } = useCommand(
    async (edit: Edit, commandId) =>
      await (
        await loadApi()
      ).drafting.changeText.mutate({
        tenantId,
        draftingId,
        commandId,
        revision,
        dueToReturn: section.dueToReturn,
        edit: { ...edit, sectionId },
      }),
  );
  const move = async (to: 'up' | 'down') => {
    if ((await run({ kind: 'move', to })) !== null) router.refresh();
  };
  const remove = async () => {
    if ((await run({ kind: 'remove' })) !== null) router.push(draftingHref(draftingId));
  };
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { heading, level } = newSectionIn(event.currentTarget);
    setMissing(heading === '');
    if (heading === '') {
      document.getElementById('new-section')?.focus();
      return;
    }
    const added = await run({ kind: 'add', heading, level });
    if (added !== null) router.push(partHref(draftingId, `section:${added.value.sectionId}`));
  };
  const pending = isRunning ? words.pending : false;
  return (
    <div className="ov-stack">
      <div className="ov-actions">
        {section.isFirst ? null : (
          <Button variant="secondary" size="small" pending={pending} onClick={() => void move('up')}>
            {words.up}
          </Button>
        )}
        {section.isLast ? null : (
          <Button variant="secondary" size="small" pending={pending} onClick={() => void move('down')}>
            {words.down}
          </Button>
        )}
        {section.isFirst && section.isLast ? null : (
          <Button variant="danger" size="small" pending={pending} onClick={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
      <p className="ov-hint">{words.removeLead}</p>
      <form {...liveForm} className="ov-stack ov-stack--tight" onSubmit={(event) => void add(event)}>
        <h4>{words.add}</h4>
        <Field id="new-section" label={words.newHeading} error={isMissing ? words.headingMissing : undefined}>
          {(control) => <TextInput {...control} name="heading" maxLength={500} autoComplete="off" />}
        </Field>
        <Field id="new-level" label={words.newLevel}>
          {(control) => (
            <Select
              {...control}
              name="level"
              defaultValue={String(section.level)}
              options={Object.entries(words.levels).map(([value, label]) => ({ value, label }))}
            />
          )}
        </Field>
        {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
        <p role="status">{state.state === 'done' ? words.done : ''}</p>
        <div className="ov-actions">
          <Button type="submit" variant="secondary" size="small" pending={pending}>
            {words.addButton}
          </Button>
        </div>
      </form>
    </div>
  );
}

function newSectionIn(form: HTMLFormElement): { heading: string; level: 1 | 2 | 3 } {
  const data = new FormData(form);
  const [heading, level] = [data.get('heading'), data.get('level')];
  return {
    heading: typeof heading === 'string' ? heading.trim() : '',
    level: level === '1' ? 1 : level === '3' ? 3 : 2,
  };
}
