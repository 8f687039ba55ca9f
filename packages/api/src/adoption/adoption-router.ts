import { router } from '../trpc.ts';
import { adoptionCase } from './adoption-case.ts';
import { commitments } from './commitments.ts';
import { correctDecision } from './correct-decision.ts';
import { noteAppeal } from './note-appeal.ts';
import { noteMinutes } from './note-minutes.ts';
import { noteVerdict } from './note-verdict.ts';
import { planMeeting } from './plan-meeting.ts';
import { recordDecision } from './record-decision.ts';
import { saveCommitments } from './save-commitments.ts';

export const adoptionRouter = router({
  case: adoptionCase,
  commitments,
  planMeeting,
  recordDecision,
  correctDecision,
  noteMinutes,
  noteAppeal,
  noteVerdict,
  saveCommitments,
});
