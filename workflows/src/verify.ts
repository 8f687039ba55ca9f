import { connect } from '@overens/data/kernel/connect';
import { createEventChains } from '@overens/data/kernel/event-chains';
import { logModel } from '@overens/data/kernel/log-models';
import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { z } from 'zod';
import { readVariable } from './env.ts';

/** `npm run -s verify -- AGREEMENT_ID`: says how many events there are and whether every link holds. */
const wanted = AgreementId.safeParse(process.argv[2]);
if (!wanted.success) {
  process.stdout.write(`"${process.argv[2] ?? ''}" is no agreement's id; one looks like agr_01h….\n`);
  process.exit(1);
}
const connection = await connect(z.string().min(1).parse(readVariable('MONGODB_URI')), 10_000);
try {
  process.exitCode = await verify(wanted.data);
} finally {
  await connection.close();
}

async function verify(agreementId: AgreementId): Promise<number> {
  // Read as it is stored: an agreement that no longer fits its schema can be verified all the same.
  const agreement = await connection
    .getClient()
    .db(connection.name)
    .collection<{ _id: string; tenantId: string }>('agreements')
    .findOne({ _id: agreementId }, { projection: { tenantId: 1 } });
  const head = await logModel(connection, 'chain_heads').findById(agreementId).lean();
  if (agreement === null && head === null) {
    process.stdout.write(`There is no agreement ${agreementId} in this database.\n`);
    return 1;
  }
  if (agreement === null) {
    process.stdout.write(`${agreementId}: BROKEN. The agreement is gone, and its chain is not.\n`);
    return 1;
  }
  const check = await createEventChains(connection).check(TenantId.parse(agreement.tenantId), agreementId);
  process.stdout.write(
    check.intact
      ? `${agreementId}: ${check.events} events, chain intact\n`
      : `${agreementId}: BROKEN at event ${check.brokenAtSeq}; ${check.events} events before it hold\n`,
  );
  // Every agreement has at least the event of its launch.
  return check.intact && check.events > 0 ? 0 : 1;
}
