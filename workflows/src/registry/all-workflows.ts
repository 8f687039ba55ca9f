// The worker's bundle: every workflow by its registered name.
export { agreementLifecycle } from '../agreement/agreement-lifecycle-workflow.ts';
export { remissRound } from '../remiss/remiss-round-workflow.ts';
