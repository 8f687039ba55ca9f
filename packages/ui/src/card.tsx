import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type CardProps = {
  readonly title?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** A line above the title: kind, number, date. */
  readonly eyebrow?: ReactNode;
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
  /** `key` is for the one thing to do on the screen. */
  readonly emphasis?: 'normal' | 'key' | 'quiet' | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** A sheet of paper on the page; a named section when it has a title. */
export function Card(props: CardProps) {
  const {
    title,
    headingLevel = 2,
    eyebrow,
    badge,
    actions,
    emphasis = 'normal',
    className,
    children,
  } = props;
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      className={classNames('ov-card', emphasis !== 'normal' && `ov-card--${emphasis}`, className)}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {eyebrow === undefined && badge === undefined ? null : (
        <div className="ov-card-top">
          {eyebrow === undefined ? null : <p className="ov-eyebrow">{eyebrow}</p>}
          {badge}
        </div>
      )}
      {title === undefined ? null : (
        <Heading className="ov-card-title" id={titleId}>
          {title}
        </Heading>
      )}
      {children}
      {actions === undefined ? null : <div className="ov-actions">{actions}</div>}
    </section>
  );
}
