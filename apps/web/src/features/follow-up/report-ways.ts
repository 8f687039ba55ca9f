'use client';

import type { ReportDraft } from '@overens/domain/follow-up/commitment-report';
import { loadApi } from '../../trpc/load-api.ts';

/** Whose reports a form is for: a party's, through its link, or the municipality's own. */
export type ReportWay =
  | {
      readonly kind: 'party';
      readonly partyLinkId: string;
      readonly agreementId: string;
      readonly followUpId: string;
    }
  | { readonly kind: 'own'; readonly tenantId: string; readonly followUpId: string };

/** Saves what is written about one commitment; answers the version of what is saved. */
export async function saveOne(
  way: ReportWay,
  save: { commitmentId: string; version: number; draft: ReportDraft; commandId: string },
): Promise<number> {
  if (way.kind === 'party') {
    const { agreementId, followUpId } = way;
    return (await (await partyApi(way)).followUp.save.mutate({ agreementId, followUpId, ...save })).version;
  }
  const { tenantId, followUpId } = way;
  return (await (await loadApi()).followUp.saveOwn.mutate({ tenantId, followUpId, ...save })).version;
}

/** Hands in what is saved in these versions. */
export async function handInAll(
  way: ReportWay,
  handIn: { versions: Record<string, number>; commandId: string },
) {
  if (way.kind === 'party') {
    const { agreementId, followUpId } = way;
    return await (await partyApi(way)).followUp.handIn.mutate({ agreementId, followUpId, ...handIn });
  }
  const { tenantId, followUpId } = way;
  return await (await loadApi()).followUp.handInOwn.mutate({ tenantId, followUpId, ...handIn });
}

async function partyApi({ partyLinkId }: Extract<ReportWay, { kind: 'party' }>) {
  return (await import('../../trpc/api-client.ts')).partyApiClient(partyLinkId);
}
