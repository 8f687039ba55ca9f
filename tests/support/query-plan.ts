import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { SentCommand } from './a-database.ts';

/** What belongs to the sending of a command and not to the question it asks. */
const ENVELOPE = new Set([
  'lsid',
  '$db',
  '$clusterTime',
  '$readPreference',
  'txnNumber',
  'autocommit',
  'startTransaction',
  'readConcern',
  'writeConcern',
]);

/** The stages of the plan that the server chooses for a command, as named by `explain`; empty for no question. */
export async function planStages(connection: Connection, sent: SentCommand): Promise<string[]> {
  const plans = await Promise.all(questionsOf(sent).map((question) => explain(connection, question)));
  return plans.flatMap((plan) => [...plan.matchAll(/"stage":"([A-Z_]+)"/g)].map(([, stage]) => stage ?? ''));
}

type Question = Readonly<Record<string, unknown>>;

async function explain(connection: Connection, question: Question): Promise<string> {
  const plan = await connection.db?.command({ explain: question, verbosity: 'queryPlanner' });
  const { queryPlanner, stages } = Explained.parse(plan);
  // What was rejected was not chosen.
  return JSON.stringify({ queryPlanner, stages }, (key, value: unknown) =>
    key === 'rejectedPlans' ? undefined : value,
  );
}

const Explained = z.looseObject({ queryPlanner: z.unknown().optional(), stages: z.unknown().optional() });

function questionsOf({ name, command }: SentCommand): Question[] {
  if (name === 'bulkWrite') return questionsOfBulk(BulkWrite.parse(command));
  if (!['find', 'aggregate', 'findAndModify', 'update', 'delete', 'count', 'distinct'].includes(name))
    return [];
  return [Object.fromEntries(Object.entries(command).filter(([key]) => !ENVELOPE.has(key)))];
}

const BulkWrite = z.looseObject({
  ops: z.array(z.looseObject({ filter: z.record(z.string(), z.unknown()).optional() })),
  nsInfo: z.array(z.looseObject({ ns: z.string() })),
});

/** A bulk write cannot be explained; finding what it writes to can. */
function questionsOfBulk({ ops, nsInfo }: z.infer<typeof BulkWrite>): Question[] {
  return ops.flatMap((op) => {
    const place = nsInfo[Number(op['update'] ?? op['delete'])]?.ns;
    if (op.filter === undefined || place === undefined) return [];
    return [{ find: place.slice(place.indexOf('.') + 1), filter: op.filter }];
  });
}
