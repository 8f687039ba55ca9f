import { followStage } from '../kernel/follow-stage.ts';
import type { StageInput } from '../kernel/stage-input.ts';

/** A förankring meeting: planned, called with its day, moved or cancelled if need be, and closed with its evidence. */
export async function forankringMeeting(input: StageInput): Promise<void> {
  await followStage(input, {
    scheduleMeeting: ['planned', 'cancelled'],
    moveMeeting: ['called'],
    cancelMeeting: ['called'],
    closeMeeting: ['called'],
  });
}
