import { router } from '../trpc.ts';
import { changeText } from './change-text.ts';
import { comparison } from './comparison.ts';
import { finish } from './finish.ts';
import { part } from './part.ts';
import { weigh } from './weigh.ts';
import { work } from './work.ts';

/** An officer works the answers into the text. */
export const draftingRouter = router({ work, part, comparison, weigh, changeText, finish });
