'use client';
import { useState, type ChangeEvent } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { formWords } from '../compile/form-messages.ts';
import { filesIn } from '../fields/file/file-value.ts';
import { FieldFrame } from './field-frame.tsx';
import { FileList } from './file-list.tsx';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';

/** Each file is stored as soon as it is picked; the answer holds where it is. */
export function FileInput({ field, name, surroundings }: FieldInputProps<'file'>) {
  const { control, getValues } = useFormContext();
  const { field: input } = useController({ control, name });
  const [status, setStatus] = useState<string | null>(null);
  const { uploadFile, disabled, locale } = surroundings;
  const files = filesIn(input.value);

  async function pick(event: ChangeEvent<HTMLInputElement>) {
    const picked = [...(event.target.files ?? [])];
    event.target.value = '';
    for (const file of picked) {
      if (uploadFile === undefined) return;
      setStatus(formWords.uploading(file.name));
      // One at a time, so that the list keeps the order in which the person picked them.
      const stored = await uploadFile(file);
      if (!stored.ok) return setStatus(stored.message);
      input.onChange([...filesIn(getValues(name)), stored.value]);
    }
    setStatus(null);
  }

  return (
    <div>
      <FieldFrame name={name} {...frameTexts(field, locale)}>
        {(ties) => (
          <input
            {...ties}
            ref={input.ref}
            type="file"
            multiple
            accept={field.endings?.map((ending) => `.${ending}`).join(',')}
            className="ov-input"
            disabled={disabled || uploadFile === undefined}
            onChange={(event) => void pick(event)}
            onBlur={input.onBlur}
          />
        )}
      </FieldFrame>
      <p className="ov-hint" role="status">
        {uploadFile === undefined ? formWords.noUpload : status}
      </p>
      <FileList
        files={files}
        disabled={disabled}
        onRemove={(file) => input.onChange(files.filter((other) => other !== file))}
      />
    </div>
  );
}
