import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

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
      <Icon name={icons[tone]} className="ov-alert-icon" />
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
  info: 'info',
  success: 'success',
  warning: 'warning',
  error: 'error',
} as const satisfies Record<AlertTone, IconName>;
