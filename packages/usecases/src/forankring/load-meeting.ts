import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { ForankringMeeting } from '@overens/domain/forankring/forankring-meeting';
import type { MeetingId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { ForankringStage, ProcessTemplate } from '@overens/domain/process/process-template';
import type { Deps } from '../deps.ts';
import { stageScene, type StageScene } from '../process/stage-scene.ts';

/** A meeting with what stands around it. */
export interface LoadedMeeting {
  readonly meeting: ForankringMeeting;
  readonly agreement: Agreement;
  readonly definition: ForankringStage;
  readonly template: ProcessTemplate;
  /** The agreement's own time. */
  readonly now: Instant;
}

/** Loads a meeting; `null` when there is none in that municipality. */
export async function loadMeeting(
  deps: Deps,
  { tenantId, meetingId }: { readonly tenantId: TenantId; readonly meetingId: MeetingId },
): Promise<LoadedMeeting | null> {
  const meeting = await deps.stages.byId('meeting', tenantId, meetingId);
  if (meeting === null) return null;
  // A rehearsal may be deleted while its page is open.
  if ((await deps.agreements.get(tenantId, meeting.stage.agreementId)) === null) return null;
  const scene = await stageScene(deps, { tenantId, stage: meeting.stage });
  const { agreement, template } = scene;
  const now = agreementNow(agreement, deps.clock.now());
  return { meeting, agreement, definition: forankringOf(scene), template, now };
}

/** What the template says of the stage. Throws on a stage of another kind. */
export function forankringOf({
  definition,
  stage,
}: Pick<StageScene, 'definition' | 'stage'>): ForankringStage {
  if (definition.kind !== 'forankring') throw new Error(`${stage.stageKey} is no förankring.`);
  return definition;
}
