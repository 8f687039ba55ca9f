import type { AccessionScene, JoiningReceipt } from '@overens/domain/accession/apply-to-join';
import { agreementNow } from '@overens/domain/agreement/agreement';
import type { Json } from '@overens/domain/kernel/canonical-json';
import { JoiningId, type AgreementId, type CommandId, type TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { toldProcesses } from './told-processes.ts';

/** A command that makes a joining. */
export interface NewJoiningCommand {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly commandId: CommandId;
  readonly actor: EventActor;
}

/**
 * Commits a new joining at the agreement's own time, seeing every other of the agreement: of two that arrive at the
 * same moment, the second is decided after the first. Refuses an agreement that is not there.
 */
export async function commitNewJoining(
  deps: Deps,
  command: NewJoiningCommand & { readonly name: string; readonly content: Json },
  decide: (scene: AccessionScene) => Result<Change<JoiningReceipt>, Refusal>,
): Promise<Result<JoiningReceipt, Refusal>> {
  const { tenantId, agreementId, commandId, actor } = command;
  const stored = await deps.agreements.get(tenantId, agreementId);
  if (stored === null) return refuse({ code: 'notFound', what: 'agreement' });
  const now = agreementNow(stored, deps.clock.now());
  const fingerprint = `${command.name} ${agreementId} ${sha256Of(command.content)}`;
  return await deps.commits.commit(
    { tenantId, agreementId, commandId, fingerprint, actor, at: now, outcome: Receipt },
    async (reads) => {
      const agreement = await reads.get('agreement', agreementId);
      if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
      const joinings = await reads.ofAgreement('joining', agreementId);
      const decided = decide({ agreement, joinings, parties: await reads.parties(), now });
      if (!decided.ok) return decided;
      return ok(await toldProcesses(reads, { agreement, commandId, before: null }, decided.value));
    },
  );
}

const Receipt = z.strictObject({ joiningId: JoiningId, receiptNumber: z.string() });
