// The bundle of the bench's worker: the product's workflows beside the bare ones they are compared with.
export { agreementLifecycle } from '@overens/workflows/agreement/agreement-lifecycle-workflow';
export { remissRound } from '@overens/workflows/remiss/remiss-round-workflow';
export { bareProcess } from './bare-workflow.ts';
