import { router } from '../trpc.ts';
import { handIn } from './hand-in.ts';
import { receipt } from './receipt.ts';
import { saveUnit } from './save-unit.ts';
import { view } from './view.ts';

export const answerRouter = router({
  view,
  saveUnit,
  handIn,
  receipt,
});
