import type { EventActor } from '@overens/domain/registry/agreement-event';

/** The process itself acts: a timer fired, a stage ended. */
export const processActor: EventActor = { kind: 'process' };
