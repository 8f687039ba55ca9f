import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

export type AlertProps = {
  readonly tone: AlertTone;
  /** Says the tone in a word ("Obs", "Klart", "Fel"), so that it never rests on colour alone. */
  readonly word: string;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** What appears by itself is announced; give `none` to a text that was there from the start. */
  readonly role?: 'alert' | 'status' | 'none' | undefined;
};

/** A message on the page: what happened, why, what to do now. */
export function Alert({ tone, word, title, children, actions, role }: AlertProps) {
  return (
    <div className={`ov-alert ov-alert--${tone}`} role={role ?? (tone === 'error' ? 'alert' : 'status')}>
      <Icon path={icons[tone]} className="ov-alert-icon" />
      <div className="ov-alert-body">
        <p className="ov-alert-title">
          <span className="ov-alert-word">{word}</span>
          {title === undefined ? null : <span> {title}</span>}
        </p>
        {children === undefined ? null : <div className="ov-alert-text">{children}</div>}
        {actions === undefined ? null : <div className="ov-actions">{actions}</div>}
      </div>
    </div>
  );
}

const icons = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v6m0-9.6V8',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-4.5 9.5 3 3 6-6.5',
  warning: 'M12 3.5 22 20.5H2zM12 10v5m0 2.3v.6',
  error: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5m0 3v.6',
} as const satisfies Record<AlertTone, string>;
