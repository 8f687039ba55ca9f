'use client';

import {
  useRef,
  useState,
  type ChangeEvent,
  type ComponentPropsWithRef,
  type DragEvent,
  type ReactNode,
} from 'react';
import type { FieldControl } from './field.tsx';
import { Icon } from './icon.tsx';

export type FileDropProps = Partial<FieldControl> &
  Pick<ComponentPropsWithRef<'input'>, 'name' | 'accept' | 'multiple' | 'disabled'> & {
    readonly id: string;
    /** On the button: "Välj fil". */
    readonly browseText: ReactNode;
    /** Beside it: "eller släpp den här". */
    readonly dropText: ReactNode;
    readonly onFiles?: ((files: readonly File[]) => void) | undefined;
  };

/**
 * A native file input with a place to drop on. What is dropped is put into the input itself, so a
 * plain form sends it as well. Use inside `Field`: its label names the input.
 */
export function FileDrop({ browseText, dropText, onFiles, ...input }: FileDropProps) {
  const control = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const [isOver, setIsOver] = useState(false);

  const take = (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    setNames(chosen.map((file) => file.name));
    onFiles?.(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const element = control.current;
    if (element === null || element.disabled || event.dataTransfer.files.length === 0) return;
    element.files = input.multiple === true ? event.dataTransfer.files : firstOnly(event.dataTransfer.files);
    take(element.files);
  };
  return (
    <div
      className="ov-file"
      data-over={isOver ? true : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        {...input}
        ref={control}
        type="file"
        className="ov-file-input"
        onChange={(event: ChangeEvent<HTMLInputElement>) => take(event.currentTarget.files)}
      />
      <div className="ov-file-prompt" aria-hidden="true">
        <span className="ov-button ov-button--secondary">
          <Icon path={UPLOAD} />
          {browseText}
        </span>
        <span>{dropText}</span>
      </div>
      <ul className="ov-file-names" aria-live="polite">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

function firstOnly(files: FileList): FileList {
  const transfer = new DataTransfer();
  const [first] = files;
  if (first !== undefined) transfer.items.add(first);
  return transfer.files;
}

const UPLOAD = 'M12 16V5M7 10l5-5 5 5M4 20h16';
