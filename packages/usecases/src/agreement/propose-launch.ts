import { comparableName, type Party } from '@overens/domain/address-book/party';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { TenantId } from '@overens/domain/kernel/id';
import type { ProcessTemplate } from '@overens/domain/process/process-template';
import type { Deps } from '../deps.ts';
import type { Published } from '../ports/published.ts';
import type { LaunchProposalView } from './agreement-views.ts';
import { proposeDates } from './template-dates.ts';

/** What the start page of a launch proposes: the published templates with their days counted from today. */
export async function proposeLaunch(
  deps: Deps,
  { tenantId }: { readonly tenantId: TenantId },
): Promise<LaunchProposalView> {
  const today = dateOf(deps.clock.now());
  const [templates, parties] = await Promise.all([
    deps.publications.templates(),
    deps.tenants.parties(tenantId),
  ]);
  const bodies = parties.filter(({ kind }) => kind === 'body');
  return {
    tenantId,
    today,
    templates: newest(templates).map(({ definition }) => ({
      key: definition.key,
      version: definition.version,
      title: definition.title,
      description: definition.description,
      responsibleBodyId: responsibleBody(definition, bodies)?.id ?? null,
      dates: proposeDates(definition, today, []),
    })),
    bodies: bodies.map(({ id, name }) => ({ id, name })),
  };
}

/** Of each template the version published last: earlier ones are for the agreements that run on them. */
function newest(templates: readonly Published<ProcessTemplate>[]): Published<ProcessTemplate>[] {
  return templates.filter(
    ({ pin }) => !templates.some((other) => other.pin.key === pin.key && other.pin.version > pin.version),
  );
}

/** The template's responsible body, if the municipality has one by that name. */
function responsibleBody(template: ProcessTemplate, bodies: readonly Party[]): Party | null {
  const name = template.bodies.find(({ key }) => key === template.responsibleBody)?.name;
  if (name === undefined) return null;
  return bodies.find(({ nameKey }) => nameKey === comparableName(name)) ?? null;
}
