import { router } from '../trpc.ts';
import { addRecipients } from './add-recipients.ts';
import { answers } from './answers.ts';
import { closeEarly } from './close-early.ts';
import { decline } from './decline.ts';
import { extend } from './extend.ts';
import { open } from './open.ts';
import { readPastedRows } from './read-pasted-rows.ts';
import { removeRecipient } from './remove-recipient.ts';
import { renewLink } from './renew-link.ts';
import { round } from './round.ts';
import { setDays } from './set-days.ts';
import { setMissiv } from './set-missiv.ts';

export const remissRouter = router({
  round,
  setMissiv,
  setDays,
  readPastedRows,
  addRecipients,
  removeRecipient,
  open,
  extend,
  closeEarly,
  renewLink,
  decline,
  answers,
});
