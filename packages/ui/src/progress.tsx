import type { ReactNode } from 'react';

export type ProgressProps = {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number;
  readonly max: number;
  /** The same in words: "12 av 31 har svarat". */
  readonly text: ReactNode;
};

/** How much of a whole: long work, or answers come in. The words stand beside the bar. */
export function Progress({ id, label, value, max, text }: ProgressProps) {
  return (
    <div className="ov-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
      <p>{text}</p>
    </div>
  );
}
