import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  /**
   * While it is set the button says these words instead ("Skickar in …") and does nothing more.
   * A button that can be pending gives `false` while it is not.
   */
  readonly pending?: ReactNode;
};

/**
 * Pending keeps the button focusable (`aria-disabled`, not `disabled`): a focus that disappears
 * sends keyboard and screen-reader users back to the top of the page.
 */
export function Button({
  variant = 'primary',
  size = 'normal',
  pending,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const isPending = pending !== undefined && pending !== null && pending !== false;
  return (
    <button
      {...rest}
      type={isPending ? 'button' : type}
      aria-disabled={isPending ? true : rest['aria-disabled']}
      onClick={isPending ? undefined : onClick}
      className={classNames(
        'ov-button',
        `ov-button--${variant}`,
        size === 'small' && 'ov-button--small',
        className,
      )}
    >
      {pending === undefined ? children : <Words pending={isPending ? pending : null}>{children}</Words>}
    </button>
  );
}

/** In the page before the words change, else the change is not announced. */
function Words({ pending, children }: { readonly pending: ReactNode; readonly children: ReactNode }) {
  return (
    <span className="ov-button-words" aria-live="polite">
      {pending === null ? null : <span className="ov-button-pulse" aria-hidden="true" />}
      {pending ?? children}
    </span>
  );
}
