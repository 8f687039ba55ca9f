import { router } from '../trpc.ts';
import { adviseDates } from './advise-dates.ts';
import { edition } from './edition.ts';
import { editions } from './editions.ts';
import { events } from './events.ts';
import { importDraft } from './import-draft.ts';
import { launch } from './launch.ts';
import { launchProposal } from './launch-proposal.ts';
import { list } from './list.ts';
import { page } from './page.ts';

export const agreementRouter = router({
  launchProposal,
  adviseDates,
  importDraft,
  launch,
  list,
  page,
  events,
  edition,
  editions,
});
