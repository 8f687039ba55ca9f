import { router } from '../trpc.ts';
import { municipalities } from './municipalities.ts';
import { rounds } from './rounds.ts';

export const publicRouter = router({
  rounds,
  municipalities,
});
