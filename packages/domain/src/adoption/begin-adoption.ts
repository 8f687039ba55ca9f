import type { AdoptionId, TenantId } from '../kernel/id.ts';
import type { DateOnly } from '../kernel/instant.ts';
import type { AdoptionStage, ProcessTemplate } from '../process/process-template.ts';
import type { StageVisit } from '../process/stage-visit.ts';
import {
  decisionOf,
  type AdoptionCase,
  type BodyProgress,
  type BodyRole,
  type BodyStep,
  type OpenAdoption,
} from './adoption-case.ts';

/** What a visit begins with. */
export interface AdoptionStart {
  readonly id: AdoptionId;
  readonly tenantId: TenantId;
  readonly stage: StageVisit;
  readonly definition: AdoptionStage;
  readonly bodies: ProcessTemplate['bodies'];
  /** The newest version: the one put forward. */
  readonly text: AdoptionCase['text'];
  /** The visit before in the same cycle. */
  readonly previous: AdoptionCase | null;
  /** The body that the visit before was sent back to; `null` when all are to decide. */
  readonly returnedTo: string | null;
  /** The planned day of the council, when it is still ahead. */
  readonly adopterMeetsOn: DateOnly | null;
}

/**
 * A visit as it begins: the template's bodies in their order, all waiting. Sent back to one body, only that one and
 * those after it decide again; what the others decided on the same text is carried over. Throws when the template
 * names a body that it does not have.
 */
export function beginAdoption(start: AdoptionStart): OpenAdoption {
  const { id, tenantId, stage, definition, text, previous } = start;
  const order: readonly (readonly [string, BodyRole])[] = [
    ...definition.preparing.map((key) => [key, 'preparing'] as const),
    [definition.board, 'board'],
    [definition.adopter, 'adopter'],
  ];
  const isSameText = previous?.text.hash === text.hash;
  return {
    id,
    tenantId,
    version: 1,
    status: 'open',
    stage,
    text,
    returnsTo: definition.returnsTo,
    steps: order.map(([key, role]) => stepAtStart(start, key, role)),
    minorityUsedOn: previous?.minorityUsedOn ?? null,
    worksheet: isSameText ? previous.worksheet : { state: 'proposed', revision: 0 },
  };
}

function stepAtStart(start: AdoptionStart, key: string, role: BodyRole): BodyStep {
  const body = start.bodies.find((one) => one.key === key);
  if (body === undefined) throw new Error(`The template has no body ${key}.`);
  const before = start.previous?.steps.find((step) => step.key === key);
  const progress = before === undefined ? null : carriedOver(start, before);
  const { name, type } = body;
  return {
    key,
    name,
    type,
    role,
    diarienummer: before?.diarienummer ?? null,
    meetingOn:
      progress !== null ? (before?.meetingOn ?? null) : role === 'adopter' ? start.adopterMeetsOn : null,
    announcedOn: null,
    postponed: [],
    progress: progress ?? { state: 'waiting' },
  };
}

/** What a body decided before, when it need not decide again. */
function carriedOver(
  { previous, returnedTo, text, stage }: AdoptionStart,
  before: BodyStep,
): BodyProgress | null {
  const target = previous?.steps.find(({ key }) => key === returnedTo);
  const record = decisionOf(before);
  if (target === undefined || record === null || previous?.text.hash !== text.hash) return null;
  if (before.key === target.key || before.role !== 'preparing') return null;
  const fromVisit =
    before.progress.state === 'carriedOver' ? before.progress.fromVisit : Math.max(1, stage.visit - 1);
  return { state: 'carriedOver', fromVisit, record };
}
