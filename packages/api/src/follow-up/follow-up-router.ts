import { router } from '../trpc.ts';
import { commitments } from './commitments.ts';
import { compile } from './compile.ts';
import { enterPaper } from './enter-paper.ts';
import { handIn } from './hand-in.ts';
import { handInOwn } from './hand-in-own.ts';
import { ofParty } from './of-party.ts';
import { page } from './page.ts';
import { partyReport } from './party-report.ts';
import { publicReport } from './public-report.ts';
import { publish } from './publish.ts';
import { save } from './save.ts';
import { saveOwn } from './save-own.ts';

export const followUpRouter = router({
  page,
  saveOwn,
  handInOwn,
  enterPaper,
  compile,
  publish,
  commitments,
  ofParty,
  partyReport,
  save,
  handIn,
  publicReport,
});
