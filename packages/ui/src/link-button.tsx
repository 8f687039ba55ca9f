import { Anchor, type AnchorProps } from './anchor.tsx';
import type { ButtonVariant } from './button.tsx';
import { classNames } from './class-names.ts';

export type LinkButtonProps = AnchorProps & {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'normal' | 'small' | undefined;
};

/** A link that leads to the one thing to do; looks like a button, stays a link. */
export function LinkButton({ variant = 'primary', size = 'normal', className, ...rest }: LinkButtonProps) {
  return (
    <Anchor
      {...rest}
      className={classNames(
        'ov-button',
        `ov-button--${variant}`,
        size === 'small' && 'ov-button--small',
        className,
      )}
    />
  );
}
