import type { SessionView } from '@overens/usecases/agreement/agreement-views';
import type { TenantId } from '@overens/domain/kernel/id';
import { notFound, redirect } from 'next/navigation';
import { pageQuery, refusalOf } from './page-query.ts';
import { serverApi } from './server-api.ts';

export type Workplace = SessionView['municipal'][number];

/** Those who work at a municipality, and which: the one asked for, else their first. Others are sent to sign in. */
export async function workplaceOf(
  slug: string | undefined,
): Promise<{ here: Workplace; all: readonly Workplace[] }> {
  const all = await workplaces();
  const here = slug === undefined ? all[0] : all.find((place) => place.slug === slug);
  return here === undefined ? notFound() : { here, all };
}

/**
 * Asks for something by its id in each municipality where the person works, most have one. An id says
 * nothing of whose it is, and an address should not have to.
 */
export async function inOwnMunicipality<T>(
  ask: (tenantId: TenantId) => Promise<T>,
): Promise<{ here: Workplace; view: T }> {
  const found = await pageQuery(async () => {
    for (const here of await workplaces()) {
      try {
        return { here, view: await ask(here.tenantId) };
      } catch (error) {
        if (refusalOf(error)?.code !== 'notFound') throw error;
      }
    }
    return null;
  });
  return found ?? notFound();
}

async function workplaces(): Promise<readonly Workplace[]> {
  const { person, municipal, organisations } = await pageQuery(
    async () => await (await serverApi()).session.me(),
  );
  if (person === null) redirect('/logga-in');
  if (municipal.length === 0 && organisations.length > 0) redirect('/forening');
  return municipal;
}
