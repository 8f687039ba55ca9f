import { FollowUpId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { serverApi } from '../../server/server-api.ts';
import { inOwnMunicipality } from '../../server/workplace.ts';

/** The follow-up of an address, in a municipality where the person works; else the page "finns inte". */
export async function followUpOf(params: Promise<{ followUpId: string }>) {
  const id = FollowUpId.safeParse((await params).followUpId);
  if (!id.success) notFound();
  const api = await serverApi();
  return await inOwnMunicipality((tenantId) => api.followUp.page({ tenantId, followUpId: id.data }));
}
