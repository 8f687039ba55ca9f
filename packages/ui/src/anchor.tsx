import type { ComponentPropsWithRef, ComponentType, MouseEventHandler } from 'react';

// Without the handlers that Next's `Link` declares more strictly than React's own types do.
type PlainAnchorProps = Omit<
  ComponentPropsWithRef<'a'>,
  'href' | 'onClick' | 'onMouseEnter' | 'onTouchStart'
> & {
  readonly href: string;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>;
};

/** What a router's link must accept to stand in for `<a>`; Next's `Link` does. */
export type LinkElement = ComponentType<PlainAnchorProps>;

export type AnchorProps = PlainAnchorProps & { readonly linkAs?: LinkElement | undefined };

/** A link by the app's router when it gave one, else a plain anchor. */
export function Anchor({ linkAs: RouterLink, children, ...rest }: AnchorProps) {
  if (RouterLink === undefined) return <a {...rest}>{children}</a>;
  return <RouterLink {...rest}>{children}</RouterLink>;
}
