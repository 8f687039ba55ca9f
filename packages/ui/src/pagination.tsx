import type { ReactNode } from 'react';
import { Anchor, type LinkElement } from './anchor.tsx';
import { Icon } from './icon.tsx';

type PageLink = { readonly href: string; readonly text: ReactNode };

export type PaginationProps = {
  readonly label: string;
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  /** "Visar 26–50": what one sees, since pages by cursor have no number. */
  readonly summary?: ReactNode;
  readonly linkAs?: LinkElement | undefined;
};

/** Backwards and forwards in a list paged by cursor. */
export function Pagination({ label, previous, next, summary, linkAs }: PaginationProps) {
  if (previous === undefined && next === undefined && summary === undefined) return null;
  return (
    <nav className="ov-pagination" aria-label={label}>
      {previous === undefined ? null : (
        <Anchor className="ov-button ov-button--secondary" href={previous.href} rel="prev" linkAs={linkAs}>
          <Icon path={ARROW_LEFT} />
          {previous.text}
        </Anchor>
      )}
      {summary === undefined ? null : <p>{summary}</p>}
      {next === undefined ? null : (
        <Anchor className="ov-button ov-button--secondary" href={next.href} rel="next" linkAs={linkAs}>
          {next.text}
          <Icon path={ARROW_RIGHT} />
        </Anchor>
      )}
    </nav>
  );
}

const ARROW_LEFT = 'M20 12H5m6-7-7 7 7 7';
const ARROW_RIGHT = 'M4 12h15m-6-7 7 7-7 7';
