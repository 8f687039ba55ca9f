import { PersonId, type TenantId } from '@overens/domain/kernel/id';
import { Municipality } from '@overens/domain/municipality/municipality';
import type { TenantQueries } from '@overens/usecases/ports/tenant-queries';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { findState } from '../kernel/find-state.ts';
import { logModel } from '../kernel/log-models.ts';
import { parseState, stateModel } from '../kernel/state-models.ts';

/** Swedish order: å, ä and ö last, and upper and lower case together. */
const SWEDISH = { locale: 'sv' } as const;

/** Reads of municipalities, their address books and the names of those who work there. */
export function createTenantQueries(connection: Connection): TenantQueries {
  const find = findState(connection);
  const municipalities = logModel(connection, 'municipalities');
  return {
    municipality: async (tenantId) => readMunicipality(await municipalities.findById(tenantId).lean()),
    municipalityBySlug: async (slug) => readMunicipality(await municipalities.findOne({ slug }).lean()),
    municipalities: async () => {
      const stored = await municipalities.find({}).sort({ slug: 1 }).lean();
      return stored.map(readMunicipality).filter((municipality) => municipality !== null);
    },
    parties: async (tenantId) => {
      const stored = await stateModel(connection, 'party')
        .find({ tenantId })
        .collation(SWEDISH)
        .sort({ name: 1 })
        .lean();
      return stored.map((document) => parseState('party', document));
    },
    party: (tenantId, id) => find.one('party', tenantId, { _id: id }),
    personNames: (tenantId, ids) => personNames(connection, tenantId, ids),
  };
}

const Stored = z.looseObject({ _id: z.string() });

function readMunicipality(stored: unknown): Municipality | null {
  if (stored === null) return null;
  const { _id, ...rest } = Stored.parse(stored);
  // Those kept before there were logos have none.
  return Municipality.parse({ id: _id, logo: null, ...rest });
}

const Member = z.looseObject({ _id: PersonId, name: z.string() });

async function personNames(
  connection: Connection,
  tenantId: TenantId,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const stored = await logModel(connection, 'memberships')
    .find({ _id: { $in: [...ids] }, 'municipal.tenantId': tenantId })
    .select({ name: 1 })
    .lean();
  const members = stored.map((row) => Member.safeParse(row)).filter((read) => read.success);
  return new Map(members.map(({ data }) => [data._id, data.name]));
}
