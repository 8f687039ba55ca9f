import { createLogIndexes } from '@overens/data/kernel/log-models';
import { createStateIndexes } from '@overens/data/kernel/state-models';
import { publish } from '@overens/data/publications/publications';
import { ProcessTemplate } from '@overens/domain/process/process-template';
import { FormDefinition } from '@overens/forms/definition/form-definition';
import { shippedForms, shippedProcesses } from '@overens/templates/shipped';
import type { Connection } from 'mongoose';

/** Makes a database ready to serve: collections, indexes, shipped templates and forms. Repeating it changes nothing. */
export async function prepareDatabase(connection: Connection): Promise<void> {
  await createStateIndexes(connection);
  await createLogIndexes(connection);
  for (const form of shippedForms) await publish(connection, 'form', FormDefinition.parse(form));
  for (const process of shippedProcesses)
    await publish(connection, 'template', ProcessTemplate.parse(process));
}
