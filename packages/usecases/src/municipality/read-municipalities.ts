import type { Deps } from '../deps.ts';

/** The municipalities that anyone may look up rounds of, by name. */
export async function readMunicipalities(
  deps: Pick<Deps, 'tenants'>,
): Promise<{ municipalities: { slug: string; name: string }[] }> {
  const all = await deps.tenants.municipalities();
  return { municipalities: all.map(({ slug, name }) => ({ slug, name })) };
}
