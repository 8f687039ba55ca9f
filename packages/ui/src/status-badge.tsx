import type { ReactNode } from 'react';

/** Each has its own shape: ring, half disc, disc with tick, dashed ring, triangle, octagon, cross. */
export type Status = 'todo' | 'active' | 'done' | 'waiting' | 'attention' | 'problem' | 'ended';

/** A status as shape and word; colour only repeats what they say. */
export function StatusBadge({ status, children }: { readonly status: Status; readonly children: ReactNode }) {
  return (
    <span className={`ov-status ov-status--${status}`}>
      <svg className="ov-status-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[status]}
      </svg>
      {children}
    </span>
  );
}

const shapes = {
  todo: <circle cx="8" cy="8" r="5.75" />,
  active: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path className="ov-status-fill" d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" />
    </>
  ),
  done: (
    <>
      <circle className="ov-status-fill" cx="8" cy="8" r="6" />
      <path className="ov-status-cut" d="m5 8.2 2.1 2.1L11 6" />
    </>
  ),
  waiting: <circle cx="8" cy="8" r="5.75" strokeDasharray="3 2.2" />,
  attention: (
    <>
      <path d="M8 2 15 14H1z" />
      <path d="M8 6.5v3.6m0 1.5v.4" />
    </>
  ),
  problem: (
    <>
      <path className="ov-status-fill" d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z" />
      <path className="ov-status-cut" d="M8 4.5v4.2m0 2v.6" />
    </>
  ),
  ended: <path d="m3.5 3.5 9 9m0-9-9 9" />,
} as const satisfies Record<Status, ReactNode>;
