import type { Json } from '@overens/domain/kernel/canonical-json';
import type { CommandId } from '@overens/domain/kernel/id';
import { refuse, ok, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { CommitOrder } from '@overens/usecases/ports/commits';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel, type LogDocument } from './log-models.ts';

const CarriedOut = z.looseObject({
  tenantId: z.string(),
  fingerprint: z.string(),
  actor: z.string(),
  outcome: z.json(),
});

/** The row that marks a command as carried out, with what was told. */
export function carriedOut(commandId: CommandId, order: CommitOrder<Json>, outcome: Json): LogDocument {
  return {
    _id: commandId,
    tenantId: order.tenantId,
    fingerprint: order.fingerprint,
    actor: actorKey(order.actor),
    outcome,
    at: order.at,
  };
}

/** What the command was told the first time, if it was carried out before; a refusal if the id was somebody else's. */
export async function repeatedOutcome(
  connection: Connection,
  order: CommitOrder<Json>,
): Promise<Result<Json, Refusal> | null> {
  if (order.commandId === null) return null;
  const found = await logModel(connection, 'commands').findById(order.commandId).lean();
  if (found === null) return null;
  const row = CarriedOut.parse(found);
  const same =
    row.tenantId === order.tenantId &&
    row.fingerprint === order.fingerprint &&
    row.actor === actorKey(order.actor);
  return same ? ok(row.outcome) : refuse({ code: 'commandIdReused' });
}

function actorKey(actor: EventActor): string {
  switch (actor.kind) {
    case 'person':
      return actor.personId;
    case 'recipient':
      return actor.recipientId;
    case 'party':
      return actor.partyId;
    case 'public':
      return 'public';
    case 'process':
      return 'process';
  }
}
