import { z } from 'zod';

const one = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? '')]);

/** What the dashboard's address says: anything odd in it counts as not said. */
export const DashboardQuery = z.object({
  kommun: one.optional().catch(undefined),
  typ: one.pipe(z.enum(['all', 'real', 'rehearsal'])).catch('all'),
  vantar: one.pipe(z.enum(['all', 'processOwner', 'recipients', 'namnd', 'parties', 'court'])).catch('all'),
  visa: one.pipe(z.enum(['all', 'overdue'])).catch('all'),
  sok: one.pipe(z.string().trim().max(100)).catch(''),
  efter: one.optional().catch(undefined),
  /** What has just been done, to be said once. */
  ovning: one.pipe(z.literal('borttagen')).optional().catch(undefined),
});
export type DashboardQuery = z.infer<typeof DashboardQuery>;

/** The dashboard's address for a query, without what is as usual and what is said only once. */
export function dashboardHref({ ovning: _said, ...query }: Partial<DashboardQuery>): string {
  const said = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== '' && value !== 'all',
  );
  const search = new URLSearchParams(said.map(([name, value]) => [name, value ?? '']));
  return search.size === 0 ? '/arbete' : `/arbete?${search.toString()}`;
}
