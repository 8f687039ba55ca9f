import { router } from '../trpc.ts';
import { agreement } from './agreement.ts';
import { agreements } from './agreements.ts';
import { changes } from './changes.ts';
import { history } from './history.ts';
import { logo } from './logo.ts';
import { municipalities } from './municipalities.ts';
import { roundChanges } from './round-changes.ts';
import { rounds } from './rounds.ts';

export const publicRouter = router({
  rounds,
  agreements,
  agreement,
  changes,
  roundChanges,
  history,
  municipalities,
  logo,
});
