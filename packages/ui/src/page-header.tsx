import type { ReactNode } from 'react';

export type PageHeaderProps = {
  readonly title: ReactNode;
  /** A short line above the title: diary number, kind of matter. */
  readonly eyebrow?: ReactNode;
  readonly badge?: ReactNode;
  /** The main message, in one or two sentences. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly breadcrumbs?: ReactNode;
};

/** Where one is, what it is, the main message, the one thing to do. */
export function PageHeader({ title, eyebrow, badge, lead, actions, breadcrumbs }: PageHeaderProps) {
  return (
    <header className="ov-page-header">
      {breadcrumbs}
      {eyebrow === undefined && badge === undefined ? null : (
        <div className="ov-page-header-top">
          {eyebrow === undefined ? null : <p className="ov-eyebrow">{eyebrow}</p>}
          {badge}
        </div>
      )}
      <h1>{title}</h1>
      {lead === undefined ? null : <p className="ov-lead">{lead}</p>}
      {actions === undefined ? null : <div className="ov-actions">{actions}</div>}
    </header>
  );
}
