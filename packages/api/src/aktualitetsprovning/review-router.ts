import { router } from '../trpc.ts';
import { decide } from './decide.ts';
import { note } from './note.ts';
import { page } from './page.ts';
import { recommend } from './recommend.ts';

export const reviewRouter = router({ page, note, recommend, decide });
