import { router } from '../trpc.ts';
import { mail } from './mail.ts';
import { move } from './move.ts';

export const rehearsalRouter = router({
  move,
  mail,
});
