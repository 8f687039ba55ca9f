import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import { startApp, type RunningApp } from '@overens/infra/app';
import type { ReceiptView } from '@overens/usecases/remiss/remiss-views';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { giveOrder } from '@overens/usecases/remiss/give-order';
import { composeDeps, type ComposedDeps } from '@overens/workflows/compose-deps';
import { almvik, owner } from '@overens/workflows/demo/demo-people';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOverHttp } from '../support/answer-over-http.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';

let folder: string;
let app: RunningApp;
let composed: ComposedDeps;

const actor = { kind: 'person', personId: owner.personId } as const;
const tenantId = almvik.id;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overens-web-kill-'));
  const { MONGODB_URI: _mongodb, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  app = await startApp({ root, dataDir: folder, env, log: () => undefined });
  const {
    MONGODB_URI = '',
    TEMPORAL_ADDRESS = '',
    LINK_SECRET = '',
    TEMPORAL_TASK_QUEUE = '',
  } = app.settings;
  composed = await composeDeps({
    mongodbUri: MONGODB_URI,
    temporalAddress: TEMPORAL_ADDRESS,
    linkSecret: LINK_SECRET,
    taskQueue: TEMPORAL_TASK_QUEUE,
  });
}, 600_000);
afterAll(async () => {
  await composed.connection.close();
  await composed.temporal.connection.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

test('SIGKILL of the web while answers come in, and again around the closing, loses nothing and doubles nothing', async () => {
  const { deps } = composed;
  const round = await openRound();
  const recipients = await invite(round, 16);
  const receipts: ReceiptView[] = [];
  const answer = async (recipient: RemissRecipient): Promise<void> => {
    receipts.push(await answerOverHttp(deps, app.url, recipient));
  };

  const early = recipients.slice(0, 8).map(answer);
  await until('a first receipt', async () => receipts.length > 0);
  await app.crash('web');
  await Promise.all(early);

  const late = recipients.slice(8, 12).map(answer);
  const closing = giveOrder(deps, {
    tenantId,
    actor,
    commandId: deps.ids.next('cmd'),
    roundId: round.id,
    order: { name: 'closeRoundEarly', reason: 'Ärendet dras tillbaka.' },
  });
  await app.crash('web');
  const afterwards = recipients.slice(12).map(answer);
  granted(await closing);
  await Promise.all([...late, ...afterwards]);

  const closed = await deps.remiss.round(tenantId, round.id);
  const ids = new Set(recipients.map(({ id }) => id));
  const stored = (await deps.remiss.answersOfRound(tenantId, round.id)).filter((one) =>
    ids.has(one.recipientId),
  );
  expect(stored.map(({ id }) => id).toSorted()).toEqual(receipts.map(({ answerId }) => answerId).toSorted());
  expect(stored.map(({ number }) => number)).toEqual(recipients.map(() => 1));
  for (const { receivedAt, timing } of stored) {
    expect(timing).toBe(receivedAt < (closed?.closesAt ?? '') ? 'inTime' : 'late');
  }
  expect(await deps.chains.check(tenantId, round.stage.agreementId)).toMatchObject({ intact: true });
}, 120_000);

/** The demo's open round, once the demo has been made. */
async function openRound(): Promise<RemissRound> {
  return await until(
    'the demo’s open round',
    async () => (await composed.deps.remiss.openRounds(tenantId))[0],
  );
}

async function invite({ id: roundId }: RemissRound, count: number): Promise<RemissRecipient[]> {
  const { deps } = composed;
  const names = Array.from({ length: count }, (_, index) => `Förening nummer ${index + 1}`);
  const rows = names.map((name, index) => ({
    kind: 'organisation' as const,
    name,
    email: `nummer${index + 1}@forening.example`,
  }));
  granted(
    await addRecipients(deps, {
      tenantId,
      roundId,
      actor,
      commandId: deps.ids.next('cmd'),
      partyIds: [],
      rows,
    }),
  );
  const recipients = await deps.remiss.recipients(tenantId, roundId);
  return recipients.filter(({ name }) => names.includes(name));
}
