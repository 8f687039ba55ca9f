import { router } from '../trpc.ts';
import { adviseDay } from './advise-day.ts';
import { cancel } from './cancel.ts';
import { close } from './close.ts';
import { meeting } from './meeting.ts';
import { move } from './move.ts';
import { ownRegistration } from './own-registration.ts';
import { publicMeeting } from './public-meeting.ts';
import { publicMeetings } from './public-meetings.ts';
import { register } from './register.ts';
import { registerByPhone } from './register-by-phone.ts';
import { saveRecord } from './save-record.ts';
import { schedule } from './schedule.ts';
import { withdraw } from './withdraw.ts';

export const forankringRouter = router({
  meeting,
  adviseDay,
  schedule,
  move,
  cancel,
  registerByPhone,
  saveRecord,
  close,
  publicMeetings,
  publicMeeting,
  register,
  ownRegistration,
  withdraw,
});
