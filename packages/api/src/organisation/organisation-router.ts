import { router } from '../trpc.ts';
import { home } from './home.ts';

export const organisationRouter = router({
  home,
});
