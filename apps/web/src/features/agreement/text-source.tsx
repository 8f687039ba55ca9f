'use client';

import { MAX_IMPORT_BYTES } from '@overens/text/import/import-refusal';
import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { FileDrop } from '@overens/ui/file-drop';
import { TextArea } from '@overens/ui/text-area';
import { useRef, useState } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { textSourceWords as words } from '../../messages/sv/text-source.ts';
import { refusedText } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

export interface TextSourceProps {
  readonly error?: string | undefined;
  /** Sends the form, which holds `file` or `pasted`, and takes care of what comes back. */
  readonly send: (form: FormData) => Promise<void>;
}

/** Where the draft comes from: a file dropped or chosen, or text pasted. Read as soon as it is given. */
export function TextSource({ error, send }: TextSourceProps) {
  const [isReading, setIsReading] = useState(false);
  const [refused, setRefused] = useState<RefusalText | null>(null);
  const pasted = useRef<HTMLTextAreaElement>(null);

  async function read(part: { readonly file: File } | { readonly pasted: string }) {
    setIsReading(true);
    setRefused(null);
    try {
      if ('file' in part && part.file.size > MAX_IMPORT_BYTES) {
        const { faultText } = await import('../../messages/refusal-text.ts');
        setRefused(faultText('tooLarge'));
        return;
      }
      const form = new FormData();
      if ('file' in part) form.set('file', part.file);
      else form.set('pasted', part.pasted);
      await send(form);
    } catch (failure) {
      setRefused(await refusedText(failure));
    } finally {
      setIsReading(false);
    }
  }

  return (
    <div className="ov-stack">
      {refused === null ? null : <RefusalAlert text={refused} />}
      <Field id="file" label={words.file} hint={words.fileHint} error={error}>
        {(control) => (
          <FileDrop
            {...control}
            accept=".docx,.pdf,.txt,.html,.htm,.md,.markdown,text/plain,text/html,text/markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            browseText={words.browse}
            dropText={words.drop}
            disabled={isReading}
            onFiles={([file]) => {
              if (file !== undefined) void read({ file });
            }}
          />
        )}
      </Field>
      <Field id="pasted" label={words.paste}>
        {(control) => <TextArea {...control} ref={pasted} rows={8} className="ov-scroll-area" />}
      </Field>
      <div className="ov-actions">
        <Button
          variant="secondary"
          pending={isReading ? words.reading : undefined}
          onClick={() => void read({ pasted: pasted.current?.value ?? '' })}
        >
          {words.readPasted}
        </Button>
      </div>
    </div>
  );
}
