import { createLogIndexes } from '@overens/data/kernel/log-models';
import { createStateIndexes } from '@overens/data/kernel/state-models';
import { publish } from '@overens/data/publications/publications';
import type { Result } from '@overens/domain/kernel/result';
import { checkTemplate } from '@overens/domain/process/check-template';
import { checkDefinition } from '@overens/forms/definition/check-definition';
import { shippedForms, shippedProcesses } from '@overens/templates/shipped';
import type { Connection } from 'mongoose';

/** Makes a database ready to serve: collections, indexes, shipped templates and forms. Repeating it changes nothing. */
export async function prepareDatabase(connection: Connection): Promise<void> {
  await createStateIndexes(connection);
  await createLogIndexes(connection);
  for (const form of shippedForms) await publish(connection, 'form', sound(checkDefinition(form)));
  for (const process of shippedProcesses) {
    await publish(connection, 'template', sound(checkTemplate(process)));
  }
}

function sound<T>(checked: Result<T, unknown>): T {
  if (!checked.ok) throw new Error(`A shipped definition is illegal: ${JSON.stringify(checked.refusal)}`);
  return checked.value;
}
