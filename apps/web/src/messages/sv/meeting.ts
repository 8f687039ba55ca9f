import type { MeetingPosition } from '@overens/domain/forankring/meeting-record';
import type { MeetingNeed } from '@overens/domain/forankring/registration';

/** Words of a meeting, wherever it is spoken of. */
export const meetingWords = {
  positions: {
    openMeeting: {
      endorsed: 'Mötet ställer sig bakom förslaget',
      endorsedWithRemarks: 'Mötet ställer sig bakom förslaget, med synpunkter',
      notEndorsed: 'Mötet ställer sig inte bakom förslaget',
    },
    jointBody: {
      endorsed: (body: string) => `${body} tillstyrker förslaget`,
      endorsedWithRemarks: (body: string) => `${body} tillstyrker förslaget, med synpunkter`,
      notEndorsed: (body: string) => `${body} tillstyrker inte förslaget`,
    },
  } satisfies Record<string, Record<MeetingPosition, unknown>>,
  ofOrganisation: {
    endorsed: 'Står bakom',
    endorsedWithRemarks: 'Står bakom, med synpunkter',
    notEndorsed: 'Står inte bakom',
  } satisfies Record<MeetingPosition, string>,
  needs: {
    hearingLoop: 'Hörslinga',
    interpreter: 'Tolk',
    food: 'Anpassad kost',
    other: 'Annat',
  } satisfies Record<MeetingNeed, string>,
  people: (people: number) => (people === 1 ? '1 person' : `${people} personer`),
} as const;
