import type { ReactNode } from 'react';
import { Anchor, type LinkElement } from './anchor.tsx';
import { SkipLink } from './skip-link.tsx';
import type { TenantStyle } from './theme/tenant-style.ts';

export type AppShellProps = {
  /** Key of the municipality, set as `data-tenant`. */
  readonly tenant: string;
  readonly theme?: TenantStyle | undefined;
  readonly municipality: ReactNode;
  readonly product: ReactNode;
  readonly homeHref: string;
  readonly skipText: string;
  readonly nav?: ReactNode;
  /** Who is signed in, sign out, language. */
  readonly account?: ReactNode;
  /** A label over the whole page, such as for a rehearsal; printed too. */
  readonly strip?: ReactNode;
  readonly footer?: ReactNode;
  readonly linkAs?: LinkElement | undefined;
  readonly children: ReactNode;
};

/** The frame of every page: whose it is, where one can go, the content (`#innehall`), the foot. */
export function AppShell(props: AppShellProps) {
  return (
    <div className="ov-shell" data-tenant={props.tenant} style={props.theme}>
      <SkipLink>{props.skipText}</SkipLink>
      <header className="ov-header">
        <div className="ov-header-brand">
          <div className="ov-width">
            <p className="ov-header-municipality">{props.municipality}</p>
            {props.account === undefined ? null : <div className="ov-header-account">{props.account}</div>}
          </div>
        </div>
        {props.strip === undefined ? null : (
          <div className="ov-strip">
            <div className="ov-width">{props.strip}</div>
          </div>
        )}
        <div className="ov-header-main">
          <div className="ov-width">
            <Anchor className="ov-header-product" href={props.homeHref} linkAs={props.linkAs}>
              {props.product}
            </Anchor>
            {props.nav}
          </div>
        </div>
      </header>
      <main className="ov-width ov-main" id="innehall" tabIndex={-1}>
        {props.children}
      </main>
      {props.footer === undefined ? null : (
        <footer className="ov-footer">
          <div className="ov-width">{props.footer}</div>
        </footer>
      )}
    </div>
  );
}
