'use client';
import { formWords } from '../compile/form-messages.ts';
import type { FileRef } from '../fields/file/file-value.ts';

export function FileList(props: {
  readonly files: readonly FileRef[];
  readonly disabled: boolean;
  readonly onRemove: (file: FileRef) => void;
}) {
  if (props.files.length === 0) return null;
  return (
    <ul className="ov-files">
      {props.files.map((file) => (
        <li key={`${file.sha256} ${file.name}`}>
          {file.name}{' '}
          <button type="button" disabled={props.disabled} onClick={() => props.onRemove(file)}>
            {formWords.removeFile} {file.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
