import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import type { LaunchFields } from './launch-draft.ts';

export type TemplateChoice = LaunchProposalView['templates'][number];

/** A template as the value of a choice. */
export function templateValue(template: { readonly key: string; readonly version: number }): string {
  return `${template.key}@${template.version}`;
}

/** The chosen template, `undefined` while none is. */
export function chosenTemplate(proposal: LaunchProposalView, value: string): TemplateChoice | undefined {
  return proposal.templates.find((template) => templateValue(template) === value);
}

/** What a template proposes for the fields that depend on it. */
export function fieldsOfTemplate(
  template: TemplateChoice,
): Pick<LaunchFields, 'responsibleBodyId' | 'dates'> {
  return {
    responsibleBodyId: template.responsibleBodyId ?? '',
    dates: template.dates.map(({ key, on }) => ({ key, on, isChosen: false })),
  };
}

/** The wizard's fields at the start: the only template of a municipality that has one is chosen already. */
export function firstTemplateFields(proposal: LaunchProposalView): LaunchFields {
  const [only, ...others] = proposal.templates;
  const isChosen = only !== undefined && others.length === 0;
  return {
    template: isChosen ? templateValue(only) : '',
    name: '',
    diarienummer: '',
    mode: '',
    ...(isChosen ? fieldsOfTemplate(only) : { responsibleBodyId: '', dates: [] }),
  };
}
