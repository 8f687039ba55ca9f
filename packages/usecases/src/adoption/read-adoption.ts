import { can, type Actor } from '@overens/domain/access/access';
import { isAdoptedBy } from '@overens/domain/adoption/adopted-version';
import { decisionOf, type AdoptionCase } from '@overens/domain/adoption/adoption-case';
import { replacedBy } from '@overens/domain/adoption/annul-adoption';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { FormerlyInForce, InForce } from '@overens/domain/agreement/in-force';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { AdoptionId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { definitionOf, type ProcessTemplate } from '@overens/domain/process/process-template';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { AdoptionView } from './adoption-views.ts';
import { bodyView, recordersOf } from './body-view.ts';
import { loadAdoption } from './load-adoption.ts';
import { readDecisionOrders } from './read-decision-orders.ts';

/** A text's way through the bodies, for those who may read the municipality's decisions. */
export async function readAdoption(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly adoptionId: AdoptionId; readonly actor: Actor },
): Promise<Result<AdoptionView, Refusal>> {
  const loaded = await loadAdoption(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { adoption, agreement, now } = loaded;
  const { tenantId } = query;
  const { key, version } = agreement.template;
  const [template, names, visits, orders] = await Promise.all([
    deps.publications.template(key, version),
    deps.tenants.personNames(tenantId, recordersOf(adoption)),
    deps.stages.visits('adoptionCase', tenantId, agreement.id),
    readDecisionOrders(deps, adoption),
  ]);
  const { stage, text, status, minorityUsedOn } = adoption;
  const today = dateOf(now);
  const definition = template === null ? null : definitionOf(template.definition, stage.stageKey);
  return ok({
    id: adoption.id,
    tenantId,
    agreementId: agreement.id,
    agreementName: agreement.name,
    diarienummer: agreement.diarienummer,
    mode: agreement.mode.kind,
    title: definition?.title ?? stage.stageKey,
    cycle: stage.cycle,
    visit: stage.visit,
    now,
    today,
    text,
    status,
    closing: closingView(adoption, template?.definition ?? null),
    bodies: adoption.steps.map((step) =>
      bodyView(adoption, step, today, (id) => names.get(id) ?? 'En medarbetare'),
    ),
    counts: {
      decided: adoption.steps.filter((step) => decisionOf(step) !== null).length,
      all: adoption.steps.length,
    },
    commitments: {
      state: adoption.worksheet.state,
      count: adoption.worksheet.state === 'proposed' ? 0 : adoption.worksheet.rows.length,
    },
    ...adoptedBy(adoption, agreement),
    because: annulledBefore(adoption, visits),
    minorityUsedOn,
    orders,
    visits: visits
      .filter((one) => one.stage.cycle === stage.cycle && one.stage.stageKey === stage.stageKey)
      .map((one) => ({ id: one.id, visit: one.stage.visit, isThis: one.id === adoption.id })),
    may: {
      record: can(query.actor, 'adoption.record', { tenantId }),
      work: can(query.actor, 'adoption.work', { tenantId }),
    },
  });
}

function closingView(adoption: AdoptionCase, template: ProcessTemplate | null): AdoptionView['closing'] {
  if (adoption.status === 'open') return null;
  const { at, how, by, outcome } = adoption.closing;
  const nameOf = (key: string): string => adoption.steps.find((step) => step.key === key)?.name ?? key;
  const stageTitle = (key: string): string =>
    template?.revision.find((stage) => stage.key === key)?.title ?? key;
  const returnedTo =
    outcome.kind === 'done'
      ? null
      : outcome.bodyKey === null
        ? stageTitle(outcome.to)
        : nameOf(outcome.bodyKey);
  return { at, how, by: nameOf(by), returnedTo };
}

/** What this visit brought into force, and what it replaced. */
function adoptedBy(
  adoption: AdoptionCase,
  { inForce, formerly }: Agreement,
): Pick<AdoptionView, 'inForce' | 'isInForce' | 'replaced'> {
  const versions: readonly (InForce | FormerlyInForce)[] =
    inForce === null ? formerly : [...formerly, inForce];
  const found = versions.find((version) => isAdoptedBy(version, adoption));
  if (found === undefined) return NOTHING;
  const before = found.annulled === undefined ? replacedBy(formerly, found) : null;
  const { replacedOn: _replacedOn, ...own } = { replacedOn: null, ...found };
  return {
    inForce: own,
    isInForce: found === inForce && found.lapsedOn === null,
    replaced:
      before === null
        ? null
        : { number: before.number, adoptedOn: before.adoptedOn, replacedOn: before.replacedOn },
  };
}

/** The annulment that the visit before ended in; `null` when that was not why this one began. */
function annulledBefore({ stage }: AdoptionCase, visits: readonly AdoptionCase[]): AdoptionView['because'] {
  const visit = stage.visit - 1;
  const before = visits.find((one) => isSameVisit(one.stage, { ...stage, visit }));
  for (const { progress } of before?.steps ?? []) {
    if (progress.state !== 'decided' || progress.minutes.appeal.state !== 'upheld') continue;
    const { courtCase, annulledOn: on, reason } = progress.minutes.appeal;
    return { visit, courtCase, on, reason };
  }
  return null;
}

const NOTHING = { inForce: null, isInForce: false, replaced: null };
