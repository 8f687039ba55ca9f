import { AppShell } from '@overens/ui/app-shell';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { shellWords } from '../../messages/sv/shell.ts';
import { env } from '../../server/env.ts';
import { signedInPerson } from '../../server/session.ts';
import { AccountMenu } from './account-menu.tsx';
import { AppNav } from './app-nav.tsx';
import { MunicipalityName } from './municipality-name.tsx';

export interface PageShellProps {
  /** Whose page it is; without one, the product's own colours. */
  readonly municipality?:
    | { readonly name: string; readonly brandColour: string; readonly logo: string | null }
    | undefined;
  readonly nav?: readonly { href: string; label: string; isCurrent?: boolean }[] | undefined;
  /** What time it is in the rehearsal, in words; labels the whole page as one. */
  readonly rehearsalNow?: string | undefined;
  /** Pages of an invited body show no account: who is signed in has nothing to do with the answer. */
  readonly account?: 'shown' | 'none' | undefined;
  readonly homeHref?: string | undefined;
  readonly children: ReactNode;
}

/** The frame that every page of the product stands in. */
export async function PageShell(props: PageShellProps) {
  const { municipality, nav = NO_ENTRIES, rehearsalNow, account, homeHref, children } = props;
  const colour = municipality?.brandColour.replace('#', '');
  return (
    <>
      {colour === undefined ? null : (
        <link rel="stylesheet" href={`/tema/${colour}.css`} precedence="tenant" />
      )}
      <AppShell
        tenant={colour ?? 'overens'}
        municipality={
          municipality === undefined ? (
            shellWords.nobodys
          ) : (
            <MunicipalityName name={municipality.name} logo={municipality.logo} />
          )
        }
        product={shellWords.product}
        homeHref={homeHref ?? '/'}
        skipText={shellWords.skip}
        linkAs={Link}
        account={account === 'none' ? undefined : <AccountMenu person={await personOrNull()} />}
        strip={rehearsalNow === undefined ? undefined : <p>{shellWords.rehearsalStrip(rehearsalNow)}</p>}
        nav={nav.length === 0 ? undefined : <AppNav words={navWords} items={nav} />}
        footer={<PageFoot />}
      >
        {children}
      </AppShell>
    </>
  );
}

function PageFoot() {
  return (
    <>
      <p>{shellWords.describes}</p>
      <Link href="/tillganglighet">{shellWords.accessibility}</Link>
      {env().OVERENS_DEMO ? <p>{shellWords.demo}</p> : null}
    </>
  );
}

/** The frame stands even when the database does not: the page itself says what is wrong. */
async function personOrNull(): Promise<{ name: string } | null> {
  try {
    return await signedInPerson();
  } catch {
    return null;
  }
}

const { mainNav, menu, close } = shellWords;
const navWords = { mainNav, menu, close };
const NO_ENTRIES: NonNullable<PageShellProps['nav']> = [];
