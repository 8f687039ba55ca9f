import { randomBytes } from 'node:crypto';
import { createOutbox } from '@overens/data/outbox/outbox-store';
import { logModel } from '@overens/data/kernel/log-models';
import { comparableName } from '@overens/domain/address-book/party';
import { stateModel } from '@overens/data/kernel/state-models';
import type { Municipality } from '@overens/domain/municipality/municipality';
import type { PartyId, PersonId, TenantId } from '@overens/domain/kernel/id';
import type { Deps } from '@overens/usecases/deps';
import { composeDeps } from '@overens/workflows/compose-deps';
import { prepareDatabase } from '@overens/workflows/prepare-database';
import { allActivities } from '@overens/workflows/registry/all-activities';
import { startRelay } from '@overens/workflows/relay/relay';
import { createSmtpMailer } from '@overens/workflows/relay/smtp-mailer';
import { NativeConnection, Runtime, DefaultLogger, Worker } from '@temporalio/worker';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { startMailCatcher, type CaughtMail } from './mail-catcher.ts';
import { workflowBundle } from './worker-bundle.ts';

/** A municipality with an owner and an address book, on a database of its own, on the real servers. */
export interface World {
  readonly deps: Deps;
  readonly connection: Connection;
  readonly mongodbUri: string;
  readonly temporalAddress: string;
  readonly smtpUrl: string;
  readonly taskQueue: string;
  readonly linkSecret: string;
  readonly municipality: Municipality;
  readonly tenantId: TenantId;
  readonly owner: { readonly personId: PersonId; readonly email: string };
  readonly responsibleBodyId: PartyId;
  readonly mails: readonly CaughtMail[];
  readonly startWorker: (options?: { cache?: number }) => Promise<RunningWorker>;
  readonly stop: () => Promise<void>;
}

/** The two servers that a world stands on. */
export interface Servers {
  readonly mongodbUri: string;
  readonly temporalAddress: string;
}

export interface RunningWorker {
  readonly stop: () => Promise<void>;
}

/** Makes a world, on the tests' servers or on others. Everything in it is real: database, engine, mail server. */
export async function aWorld(on: Partial<Servers> = {}): Promise<World> {
  const name = `t${randomBytes(6).toString('hex')}`;
  const mongodbUri = databaseUri(on.mongodbUri ?? required('MONGODB_URI'), name);
  const temporalAddress = on.temporalAddress ?? required('TEMPORAL_ADDRESS');
  const linkSecret = randomBytes(24).toString('hex');
  const { deps, connection, temporal } = await composeDeps({
    mongodbUri,
    temporalAddress,
    taskQueue: name,
    linkSecret,
  });
  await prepareDatabase(connection);
  const catcher = await startMailCatcher();
  const people = await populate(deps, connection, name);
  const workers = new Set<RunningWorker>();

  async function startWorker({ cache = 200 } = {}): Promise<RunningWorker> {
    quietRuntime();
    const native = await NativeConnection.connect({ address: temporalAddress });
    const worker = await Worker.create({
      connection: native,
      taskQueue: name,
      workflowBundle: await workflowBundle(),
      activities: allActivities(deps),
      maxCachedWorkflows: cache,
      stickyQueueScheduleToStartTimeout: '3 seconds',
      shutdownGraceTime: '1 second',
    });
    const relay = startRelay({
      deps,
      outbox: createOutbox(connection, deps.clock),
      mailer: createSmtpMailer({ smtpUrl: catcher.smtpUrl, from: 'Test <test@example.org>' }),
      appUrl: 'http://127.0.0.1',
      log: pino({ level: 'silent' }),
      abandonedAfterMs: 60_000,
    });
    const running = worker.run();
    const handle: RunningWorker = {
      stop: async () => {
        if (!workers.delete(handle)) return;
        worker.shutdown();
        await Promise.all([running, relay.stop()]);
        await native.close();
      },
    };
    workers.add(handle);
    return handle;
  }

  return {
    deps,
    connection,
    mongodbUri,
    temporalAddress,
    smtpUrl: catcher.smtpUrl,
    taskQueue: name,
    linkSecret,
    ...people,
    mails: catcher.mails,
    startWorker,
    stop: async () => {
      for (const worker of workers) await worker.stop();
      await connection.dropDatabase();
      await connection.close();
      await temporal.connection.close();
      await catcher.stop();
    },
  };
}

async function populate(
  deps: Deps,
  connection: Connection,
  name: string,
): Promise<Pick<World, 'municipality' | 'tenantId' | 'owner' | 'responsibleBodyId'>> {
  const tenantId = deps.ids.next('mun');
  const municipality: Municipality = {
    id: tenantId,
    slug: name,
    name: 'Almviks kommun',
    brandColour: '#0b5d4e',
    logo: null,
    registrarEmail: 'registrator@almvik.example',
    paperAddress: ['Almviks kommun', 'Registrator', '100 00 Almvik'],
  };
  const { id: _id, ...rest } = municipality;
  await logModel(connection, 'municipalities').create([{ _id, ...rest }]);
  const owner = { personId: deps.ids.next('per'), email: 'processledare@almvik.example' };
  await logModel(connection, 'memberships').create([
    {
      _id: owner.personId,
      email: owner.email,
      name: 'Moa Processledare',
      municipal: [{ tenantId, role: 'owner' }],
      organisations: [],
    },
  ]);
  const responsibleBodyId = await aParty(deps, connection, tenantId, 'Kultur- och fritidsnämnden');
  return { municipality, tenantId, owner, responsibleBodyId };
}

async function aParty(
  deps: Deps,
  connection: Connection,
  tenantId: TenantId,
  name: string,
): Promise<PartyId> {
  const id = deps.ids.next('pty');
  const party = {
    tenantId,
    version: 1,
    kind: 'body',
    name,
    nameKey: comparableName(name),
    email: 'kfn@almvik.example',
  };
  await stateModel(connection, 'party').create([{ _id: id, ...party }]);
  return id;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run through npm test.`);
  return value;
}

function databaseUri(uri: string, database: string): string {
  const url = new URL(uri);
  url.pathname = `/${database}`;
  return url.toString();
}

let quiet = false;

function quietRuntime(): void {
  if (quiet) return;
  quiet = true;
  Runtime.install({ logger: new DefaultLogger('ERROR') });
}
