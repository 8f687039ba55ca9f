import type { ReactNode } from 'react';

export type StatProps = {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** What the figure is of, or since when. */
  readonly note?: ReactNode;
};

/** One figure. Several stand in a `<dl className="ov-stats">`. */
export function Stat({ label, value, note }: StatProps) {
  return (
    <div className="ov-stat">
      <dt>{label}</dt>
      <dd>
        <span className="ov-stat-value">{value}</span>
        {note === undefined ? null : <span className="ov-stat-note">{note}</span>}
      </dd>
    </div>
  );
}
