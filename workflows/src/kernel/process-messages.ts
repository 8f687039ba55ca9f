import type { CommandId } from '@overens/domain/kernel/id';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { defineSignal, defineUpdate } from '@temporalio/workflow';

/** Ids only: histories hold no texts and no persons (design §4). */
export interface OrderRef {
  readonly commandId: CommandId;
}
export type OrderOutcome = Result<null, Refusal>;

export const openRound = defineUpdate<OrderOutcome, [OrderRef]>('openRound');
export const extendRound = defineUpdate<OrderOutcome, [OrderRef]>('extendRound');
export const closeRoundEarly = defineUpdate<OrderOutcome, [OrderRef]>('closeRoundEarly');

/** A fact that the process depends on has changed; carries how far the agreement's clock is ahead. */
export const wake = defineSignal<[{ readonly clockOffsetMs: number }]>('wake');
