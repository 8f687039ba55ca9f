import { handInAnswer } from '@overens/usecases/remiss/hand-in-answer';
import type { RecipientId } from '@overens/domain/kernel/id';
import { granted } from '../support/granted.ts';
import { aWorld, type World } from '../support/world.ts';
import { alternate } from './alternate.ts';
import { anOpenRound, saveDrafts } from './an-open-round.ts';
import { perSecond } from './per-second.ts';
import { comparedFigure, printFigure } from './print-figure.ts';

/**
 * Handing in an answer, from the use case to the journal, against one bare journalled insert of a document of
 * the same size into a collection without indexes: same database, same client, same concurrency. All answers
 * belong to one round, as in the last hour before it closes: every one of them extends one event chain.
 */
export async function handInFigures({
  rounds = 25,
  forMs = 400,
  concurrencies = [1, 16, 64],
} = {}): Promise<void> {
  const world = await aWorld();
  try {
    const { recipientIds } = await anOpenRound(world, Math.max(...concurrencies));
    for (const recipientId of recipientIds) await saveDrafts(world, recipientId);
    const body = await answerBody(world, recipientIds);
    for (const lanes of concurrencies) {
      const compared = await alternate(rounds, {
        baseline: () => perSecond({ lanes, forMs }, () => bareInsert(world, body.document)),
        subject: () => perSecond({ lanes, forMs }, (lane) => handIn(world, recipientIds[lane])),
      });
      printFigure({
        figure: `hand-in at concurrency ${lanes}`,
        unit: 'per second',
        documentBytes: body.bytes,
        ...comparedFigure(compared, 0.3),
      });
    }
  } finally {
    await world.stop();
  }
}

async function handIn(world: World, recipientId: RecipientId | undefined): Promise<{ answerId: string }> {
  if (recipientId === undefined) throw new Error('There are fewer recipients than lanes.');
  const { deps, tenantId } = world;
  return granted(
    await handInAnswer(deps, {
      tenantId,
      recipientId,
      commandId: deps.ids.next('cmd'),
      signatory: { name: 'Lovisa Strand', role: 'Ordförande' },
      receivedAt: deps.clock.now(),
    }),
  );
}

/** The stored answer as the measure of what a bare insert has to write. */
async function answerBody(
  world: World,
  recipientIds: readonly RecipientId[],
): Promise<{ document: Record<string, unknown>; bytes: number }> {
  const { answerId } = await handIn(world, recipientIds[0]);
  const answers = world.connection
    .getClient()
    .db(world.connection.name)
    .collection<{ _id: string }>('remiss_answers');
  const stored = await answers.findOne({ _id: answerId });
  if (stored === null) throw new Error('A handed-in answer is stored.');
  const { _id, ...document } = stored;
  return { document, bytes: Buffer.byteLength(JSON.stringify(stored)) };
}

async function bareInsert(world: World, document: Record<string, unknown>): Promise<void> {
  const db = world.connection.getClient().db(world.connection.name);
  await db.collection('bare').insertOne({ ...document }, { writeConcern: { w: 1, j: true } });
}
