import type { ActivityOptions } from '@temporalio/workflow';

/**
 * Activities that read and write our own database: short, idempotent, retried for as long as it takes, since
 * a process of many years outlives any outage. Bugs are seen as attempts that go on, not as a lost process.
 * A worker that died with one in its hands is missed after ten seconds.
 */
export const databaseActivity: ActivityOptions = {
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
};
