'use client';

import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { FileDrop } from '@overens/ui/file-drop';
import { useRouter } from 'next/navigation';
import { settingsWords } from '../../messages/sv/settings.ts';
import { toneWords } from '../../messages/sv/tones.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

const words = settingsWords.logo;

export interface LogoFormProps {
  readonly tenantId: string;
  readonly hasLogo: boolean;
}

/** Chooses a picture, saved as soon as it is chosen, or puts the present one away. */
export function LogoForm({ tenantId, hasLogo }: LogoFormProps) {
  const router = useRouter();
  const { state, run, isRunning } = useCommand(async (file: File | null) => {
    const api = await loadApi();
    if (file === null) return await api.municipality.putAwayLogo.mutate({ tenantId });
    const form = new FormData();
    form.set('tenantId', tenantId);
    form.set('file', file);
    return await api.municipality.chooseLogo.mutate(form);
  });
  const change = async (file: File | null) => {
    if ((await run(file)) !== null) router.refresh();
  };
  return (
    <div className="ov-stack ov-measure">
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      {state.state === 'done' ? (
        <Alert
          tone="success"
          word={toneWords.success}
          title={state.value.logo === null ? words.removed : words.saved}
        />
      ) : null}
      <Field id="logotyp" label={words.file} hint={words.hint}>
        {(control) => (
          <FileDrop
            {...control}
            accept=".svg,.png,image/svg+xml,image/png"
            browseText={words.browse}
            dropText={words.drop}
            disabled={isRunning}
            onFiles={([file]) => {
              if (file !== undefined) void change(file);
            }}
          />
        )}
      </Field>
      {isRunning ? <p role="status">{words.saving}</p> : null}
      {hasLogo ? (
        <div className="ov-actions">
          <Button
            variant="secondary"
            pending={isRunning ? words.removing : undefined}
            onClick={() => void change(null)}
          >
            {words.remove}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
