import type { Clock } from '@overens/usecases/ports/clock';
import type { Processes } from '@overens/usecases/ports/processes';
import { addMs, epochMsOf } from '@overens/domain/kernel/instant';
import { refuse, type Result } from '@overens/domain/kernel/result';
import { Refusal } from '@overens/domain/registry/refusal';
import {
  ApplicationFailure,
  Client,
  Connection,
  isGrpcServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import type { LifecycleInput } from './agreement/lifecycle-input.ts';
import type { OrderOutcome, OrderRef } from './kernel/process-messages.ts';

/** As long as a person is kept waiting for the process (design §4). */
const ANSWER_WITHIN_MS = 8_000;
const ASK_AGAIN_MS = 100;
/** The relay has time, but not for ever: other rows wait behind this one. */
const START_WITHIN_MS = 5_000;

/** A lazily connected client: made without the server being there, connected when first used. */
export function createTemporalClient(address: string): Client {
  return new Client({ connection: Connection.lazy({ address }) });
}

/** The processes, over a Temporal client. */
export function createProcesses(deps: { client: Client; taskQueue: string; clock: Clock }): Processes {
  const { client, taskQueue, clock } = deps;
  const within = async <T>(ms: number, call: () => Promise<T>): Promise<T> =>
    await client.withDeadline(epochMsOf(clock.now()) + ms, call);

  return {
    start: async ({ tenantId, agreementId }) => {
      const input: LifecycleInput = { v: 2, tenantId, agreementId, clockOffsetMs: 0 };
      try {
        await within(START_WITHIN_MS, () =>
          client.workflow.start('agreementLifecycle', {
            workflowId: agreementId,
            taskQueue,
            args: [input],
            workflowIdReusePolicy: 'REJECT_DUPLICATE',
            workflowIdConflictPolicy: 'FAIL',
          }),
        );
      } catch (error) {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      }
    },

    carryOut: async ({ stageId, update, commandId }) => {
      const patience = addMs(clock.now(), ANSWER_WITHIN_MS);
      for (;;) {
        try {
          return await within(epochMsOf(patience) - epochMsOf(clock.now()), () =>
            client.workflow.getHandle(stageId).executeUpdate<OrderOutcome, [OrderRef]>(update, {
              args: [{ commandId }],
              updateId: commandId,
            }),
          );
        } catch (error) {
          const answer = answerTo(error);
          if (answer !== null) return answer;
          // The stage is being started: it will be there in a moment.
          if (clock.now() >= patience) return refuse({ code: 'stillProcessing' });
          await clock.pause(ASK_AGAIN_MS);
        }
      }
    },

    end: async (agreementId) => {
      try {
        // The stage in progress is its child and ends with it.
        await within(START_WITHIN_MS, () =>
          client.workflow.getHandle(agreementId).terminate('The rehearsal was deleted.'),
        );
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    },

    wake: async (agreementId, clockOffsetMs) => {
      await within(START_WITHIN_MS, () =>
        client.workflow.getHandle(agreementId).signal('wake', { clockOffsetMs }),
      );
    },
  };
}

/** What an error of an update means; `null` when it is worth asking again. Throws what is a bug. */
function answerTo(error: unknown): Result<null, Refusal> | null {
  if (error instanceof WorkflowNotFoundError) return null;
  if (error instanceof WorkflowUpdateFailedError) return refusalOf(error);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(error)) {
    return refuse({ code: 'stillProcessing' });
  }
  throw error;
}

function refusalOf(error: WorkflowUpdateFailedError): Result<null, Refusal> {
  if (error.cause instanceof ApplicationFailure && error.cause.type === 'Refusal') {
    return refuse(Refusal.parse(error.cause.details?.[0]));
  }
  throw error;
}
