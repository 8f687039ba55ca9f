import { router } from '../trpc.ts';
import { mail } from './mail.ts';
import { move } from './move.ts';
import { remove } from './remove.ts';

export const rehearsalRouter = router({
  move,
  mail,
  delete: remove,
});
