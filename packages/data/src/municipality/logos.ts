import { Logo } from '@overens/domain/municipality/logo';
import type { Logos } from '@overens/usecases/ports/logos';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel } from '../kernel/log-models.ts';

const Stored = z.looseObject({ _id: z.string() });

/** Pictures by their name, which is a hash of what is in them: one is written once and never changed. */
export function createLogos(connection: Connection): Logos {
  const logos = logModel(connection, 'logos');
  const municipalities = logModel(connection, 'municipalities');
  return {
    byName: async (name) => {
      const stored = await logos.findById(name).lean();
      if (stored === null) return null;
      const { _id, ...rest } = Stored.parse(stored);
      return Logo.parse({ name: _id, ...rest });
    },
    choose: async ({ name, ...logo }) => {
      // The picture first: a municipality never names one that is not there.
      await logos.updateOne({ _id: name }, { $setOnInsert: logo }, { upsert: true });
      await municipalities.updateOne({ _id: logo.tenantId }, { $set: { logo: name } });
    },
    putAway: async (tenantId) => {
      await municipalities.updateOne({ _id: tenantId }, { $set: { logo: null } });
    },
  };
}
