import { router } from '../trpc.ts';
import { changeText } from './change-text.ts';
import { comparison } from './comparison.ts';
import { finish } from './finish.ts';
import { part } from './part.ts';
import { readNewText } from './read-new-text.ts';
import { replaceText } from './replace-text.ts';
import { weigh } from './weigh.ts';
import { work } from './work.ts';

/** An officer works the answers into the text. */
export const draftingRouter = router({
  work,
  part,
  comparison,
  weigh,
  changeText,
  readNewText,
  replaceText,
  finish,
});
