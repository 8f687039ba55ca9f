import { AgreementEvent } from '@overens/domain/registry/agreement-event';
import { z } from 'zod';

const Stored = z.looseObject({ _id: z.string() });

/** A stored event read back through its schema. */
export function parseEvent(stored: unknown): AgreementEvent {
  const { _id, ...rest } = Stored.parse(stored);
  return AgreementEvent.parse({ id: _id, ...rest });
}
