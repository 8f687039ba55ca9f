import { router } from '../trpc.ts';
import { agreements } from './agreements.ts';
import { answer } from './answer.ts';
import { confirmVersion } from './confirm-version.ts';
import { page } from './page.ts';
import { withdraw } from './withdraw.ts';

export const partyRouter = router({ page, agreements, answer, confirmVersion, withdraw });
