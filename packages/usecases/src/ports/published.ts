import type { ProcessTemplate } from '@overens/domain/process/process-template';
import type { Pin } from '@overens/domain/process/pin';
import type { FormDefinition } from '@overens/forms/definition/form-definition';

/** Something published: never edited, so it may be kept in memory for ever. */
export interface Published<T> {
  readonly pin: Pin;
  readonly definition: T;
}

/** The published templates and forms. */
export interface Publications {
  readonly template: (key: string, version: number) => Promise<Published<ProcessTemplate> | null>;
  readonly templates: () => Promise<Published<ProcessTemplate>[]>;
  readonly form: (key: string, version: number) => Promise<Published<FormDefinition> | null>;
}
