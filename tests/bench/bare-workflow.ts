import { condition, defineSignal, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';

/** What the bare process does when asked: the least an activity can do. */
export interface BareActivities {
  readonly bareActivity: () => Promise<null>;
}

export const bareUpdate = defineUpdate<null, [{ readonly commandId: string }]>('bareUpdate');
export const bareEnd = defineSignal('bareEnd');

const { bareActivity } = proxyActivities<BareActivities>({ startToCloseTimeout: '20 seconds' });

/** The least a durable process can be: one activity when it starts, one for each update, and an end. */
export async function bareProcess(): Promise<void> {
  let ended = false;
  setHandler(bareUpdate, () => bareActivity());
  setHandler(bareEnd, () => {
    ended = true;
  });
  await bareActivity();
  await condition(() => ended);
}
