'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type DialogProps = {
  readonly open: boolean;
  /** Called when the person closes it: Escape, the close button, or a `<form method="dialog">` inside. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/**
 * The browser's own modal dialog: it holds the focus, hides the rest of the page from everyone,
 * and gives the focus back to where it was. It does not close on a click outside: a slip of the
 * hand must not throw away what one has written.
 */
export function Dialog({ open, onClose, title, closeLabel, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || !open) return undefined;
    if (!element.open) element.showModal();
    // Closing on clean-up too: only close() returns the focus, removal from the page does not.
    return () => element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="ov-dialog"
      aria-labelledby={titleId}
      onClose={() => {
        if (open) onClose();
      }}
    >
      <div className="ov-dialog-top">
        <h2 className="ov-dialog-title" id={titleId}>
          {title}
        </h2>
        <button type="button" className="ov-dialog-close" onClick={() => dialog.current?.close()}>
          <Icon path={CLOSE} />
          <span className="ov-visually-hidden">{closeLabel}</span>
        </button>
      </div>
      <div className="ov-dialog-body">{children}</div>
      {actions === undefined ? null : <div className="ov-actions ov-dialog-actions">{actions}</div>}
    </dialog>
  );
}

const CLOSE = 'M5 5l14 14M19 5 5 19';
