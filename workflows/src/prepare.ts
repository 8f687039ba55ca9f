import { connect } from '@overens/data/kernel/connect';
import { z } from 'zod';
import { readVariable } from './env.ts';
import { registerDemoPeople } from './demo/demo-people.ts';
import { prepareDatabase } from './prepare-database.ts';

/** Run before web and worker: makes the database ready, or fails with the reason. */
const connection = await connect(z.string().min(1).parse(readVariable('MONGODB_URI')), 20_000);
try {
  await prepareDatabase(connection);
  if (readVariable('OVERENS_DEMO') === '1') await registerDemoPeople(connection);
} finally {
  await connection.close();
}
