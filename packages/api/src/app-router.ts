import { accessionRouter } from './accession/accession-router.ts';
import { addressBookRouter } from './address-book/address-book-router.ts';
import { adoptionRouter } from './adoption/adoption-router.ts';
import { agreementRouter } from './agreement/agreement-router.ts';
import { answerRouter } from './answer/answer-router.ts';
import { calendarRouter } from './calendar/calendar-router.ts';
import { draftingRouter } from './drafting/drafting-router.ts';
import { forankringRouter } from './forankring/forankring-router.ts';
import { reviewRouter } from './aktualitetsprovning/review-router.ts';
import { followUpRouter } from './follow-up/follow-up-router.ts';
import { municipalityRouter } from './municipality/municipality-router.ts';
import { organisationRouter } from './organisation/organisation-router.ts';
import { partyRouter } from './party/party-router.ts';
import { publicRouter } from './public/public-router.ts';
import { rehearsalRouter } from './rehearsal/rehearsal-router.ts';
import { remissRouter } from './remiss/remiss-router.ts';
import { sessionRouter } from './session/session-router.ts';
import { router } from './trpc.ts';

/** Every procedure of the product. */
export const appRouter = router({
  session: sessionRouter,
  agreement: agreementRouter,
  rehearsal: rehearsalRouter,
  addressBook: addressBookRouter,
  remiss: remissRouter,
  adoption: adoptionRouter,
  answer: answerRouter,
  calendar: calendarRouter,
  drafting: draftingRouter,
  forankring: forankringRouter,
  followUp: followUpRouter,
  review: reviewRouter,
  municipality: municipalityRouter,
  organisation: organisationRouter,
  accession: accessionRouter,
  party: partyRouter,
  public: publicRouter,
});
export type AppRouter = typeof appRouter;
