import type { MeetingPosition } from '@overens/domain/forankring/meeting-record';
import { meetingWords } from '../../messages/sv/meeting.ts';

/** What a meeting came to, said by whom the template has endorse: everyone there, or the joint body. */
export function positionInWords(
  position: MeetingPosition,
  endorsedBy: 'openMeeting' | 'jointBody',
  jointBody: string,
): string {
  return endorsedBy === 'openMeeting'
    ? meetingWords.positions.openMeeting[position]
    : meetingWords.positions.jointBody[position](jointBody);
}

/** Every position, without the schema: what a browser needs must be light. */
export const positionNames = [
  'endorsed',
  'endorsedWithRemarks',
  'notEndorsed',
] as const satisfies readonly MeetingPosition[];

/** The position that a field says; `null` for none. */
export function positionOf(typed: string): MeetingPosition | null {
  return positionNames.find((name) => name === typed) ?? null;
}
