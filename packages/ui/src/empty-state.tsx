import type { ReactNode } from 'react';

export type EmptyStateProps = {
  readonly title: ReactNode;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** Why it is empty and what will fill it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** Nothing here yet: why, and what one can do. */
export function EmptyState({ title, headingLevel = 2, children, actions }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="ov-empty">
      <Heading className="ov-empty-title">{title}</Heading>
      {children === undefined ? null : <div className="ov-empty-text">{children}</div>}
      {actions === undefined ? null : <div className="ov-actions">{actions}</div>}
    </div>
  );
}
