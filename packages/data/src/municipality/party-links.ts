import { AgreementId, PartyId, PartyLinkId, TenantId } from '@overens/domain/kernel/id';
import type { LinkTokens } from '@overens/usecases/ports/link-tokens';
import type { PartyLink, PartyLinks } from '@overens/usecases/ports/party-links';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel } from '../kernel/log-models.ts';

const Row = z.looseObject({
  _id: PartyLinkId,
  tenantId: TenantId,
  agreementId: AgreementId,
  partyId: PartyId,
});

/** Links of parties. */
export function createPartyLinks(connection: Connection, links: LinkTokens): PartyLinks {
  const rows = logModel(connection, 'party_links');
  return {
    ensure: async ({ id, ...party }) => {
      const tokenHash = links.hashOf(links.tokenOf(id, 1));
      await rows.updateOne({ _id: id }, { $setOnInsert: { ...party, tokenHash } }, { upsert: true });
    },
    byToken: async (tokenHash) => linkOf(await rows.findOne({ tokenHash }).lean()),
    get: async (id) => linkOf(await rows.findById(id).lean()),
    ofParty: async (tenantId, partyId) => {
      const stored = await rows.find({ tenantId, partyId }).sort({ _id: 1 }).lean();
      return stored.map(linkOf).filter((link) => link !== null);
    },
  };
}

function linkOf(stored: unknown): PartyLink | null {
  if (stored === null) return null;
  const { _id: id, tenantId, agreementId, partyId } = Row.parse(stored);
  return { id, tenantId, agreementId, partyId };
}
