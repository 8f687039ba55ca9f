// The worker's bundle: every workflow by its registered name.
export { accessionPeriod } from '../accession/accession-period-workflow.ts';
export { agreementLifecycle } from '../agreement/agreement-lifecycle-workflow.ts';
export { aktualitetsprovning } from '../aktualitetsprovning/aktualitetsprovning-workflow.ts';
export { councilAdoption } from '../adoption/council-adoption-workflow.ts';
export { drafting } from '../drafting/drafting-workflow.ts';
export { forankringMeeting } from '../forankring/forankring-meeting-workflow.ts';
export { remissRound } from '../remiss/remiss-round-workflow.ts';
export { yearlyFollowUp } from '../follow-up/yearly-follow-up-workflow.ts';
