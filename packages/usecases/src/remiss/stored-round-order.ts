import { RoundId } from '@overens/domain/kernel/id';
import { RoundOrder } from '@overens/domain/remiss/round-order';
import { z } from 'zod';

/** An order as stored before the process hears of it. */
export const StoredRoundOrder = z.strictObject({ roundId: RoundId, order: RoundOrder });
