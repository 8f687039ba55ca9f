import { router } from '../trpc.ts';
import { answerForParty } from './answer-for-party.ts';
import { ask } from './ask.ts';
import { confirm } from './confirm.ts';
import { confirmVersionForParty } from './confirm-version-for-party.ts';
import { join } from './join.ts';
import { page } from './page.ts';
import { refuse } from './refuse.ts';
import { registerBody } from './register-body.ts';
import { registerPaper } from './register-paper.ts';
import { withdrawForParty } from './withdraw-for-party.ts';

export const accessionRouter = router({
  join,
  page,
  confirm,
  ask,
  refuse,
  registerPaper,
  registerBody,
  answerForParty,
  confirmVersionForParty,
  withdrawForParty,
});
