import { decideCancelMeeting, decideMoveMeeting } from '@overens/domain/forankring/change-meeting';
import type { ForankringMeeting } from '@overens/domain/forankring/forankring-meeting';
import { decideCloseMeeting, meetingOutcome } from '@overens/domain/forankring/hold-meeting';
import { MeetingOrder } from '@overens/domain/forankring/meeting-order';
import { meetingReminder } from '@overens/domain/forankring/meeting-time';
import { meetingWaits } from '@overens/domain/forankring/meeting-waits';
import { activeRegistrations } from '@overens/domain/forankring/registration';
import { decideRemindRegistered } from '@overens/domain/forankring/remind-registered';
import { decideScheduleMeeting } from '@overens/domain/forankring/schedule-meeting';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { PersonId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';
import type { StageScene } from '../process/stage-scene.ts';
import type { OrderedBy, StageBounds, StageStory } from '../process/stage-story.ts';
import { forankringOf } from './load-meeting.ts';
import { audienceOf, audienceToCall } from './meeting-audience.ts';

/** Begins with a meeting that nobody has been called to; ends as the meeting decided. */
export const forankringBounds: StageBounds = {
  begin: ({ deps, agreement, stage }) => {
    const { tenantId } = agreement;
    const value = { id: deps.ids.next('mtg'), tenantId, version: 1, stage, status: 'planned' as const };
    return Promise.resolve({ outcome: null, writes: [{ put: 'meeting', value }], facts: [], owed: [] });
  },
  outcome: async (scene) => {
    const { deps, agreement, stage } = scene;
    const meeting = there(scene, await deps.stages.ofStage('meeting', agreement.tenantId, stage));
    const outcome = meetingOutcome(meeting, forankringOf(scene).returnsTo);
    if (outcome === null) throw new Error(`${stage.stageKey} is not over.`);
    return outcome;
  },
};

/** A meeting: called, moved or cancelled if need be, reminded of, held and closed. domain.md §4.2 step 5. */
export const forankringStory: StageStory = {
  look: async (scene, reads) => {
    const meeting = there(scene, await reads.ofStage('meeting', scene.stage));
    const { agreement, stage, now } = scene;
    const plannedOn = agreement.plan.find(({ key }) => key === `${stage.stageKey}.due`)?.on ?? null;
    const run = agreement.stages.find((one) => isSameVisit(one.stage, stage));
    const reminder = meeting.status === 'called' ? meeting.reminder : null;
    return {
      phase: meeting.status,
      waits: meetingWaits(meeting, { plannedOn, begunOn: dateOf(run?.since ?? now) }, now),
      actsAt: reminder?.state === 'ahead' ? reminder.at : null,
      outcome: meetingOutcome(meeting, forankringOf(scene).returnsTo),
    };
  },
  act: async (scene, reads) => {
    const meeting = there(scene, await reads.ofStage('meeting', scene.stage));
    const registrations = await reads.ofAgreement('registration', scene.agreement.id);
    return ok(decideRemindRegistered(meeting, registrations, scene.now));
  },
  carryOut: async (scene, reads, order, by) => {
    const meeting = there(scene, await reads.ofStage('meeting', scene.stage));
    return await decide(scene, reads, meeting, MeetingOrder.parse(order), by);
  },
};

async function decide(
  scene: StageScene,
  reads: TransactionReads,
  meeting: ForankringMeeting,
  order: MeetingOrder,
  by: OrderedBy,
): Promise<Result<Change<null>, Refusal>> {
  const { now } = scene;
  const reminderFor = (startsAt: Instant) => meetingReminder(forankringOf(scene).reminder, startsAt, now);
  switch (order.name) {
    case 'scheduleMeeting': {
      const text = await reads.get('textVersion', order.textVersionId);
      if (text === null || text.agreementId !== scene.agreement.id) {
        return refuse({ code: 'notFound', what: 'text' });
      }
      const audience = await audienceToCall(scene, reads, meeting);
      return decideScheduleMeeting(meeting, order, { now, text, audience, reminderFor });
    }
    case 'moveMeeting': {
      if (meeting.status === 'planned') return refuse({ code: 'meetingNotCalled', status: 'planned' });
      const audience = await audienceOf(reads, meeting);
      return decideMoveMeeting(meeting, order, { now, audience, reminderFor });
    }
    case 'cancelMeeting': {
      if (meeting.status === 'planned') return refuse({ code: 'meetingNotCalled', status: 'planned' });
      const audience = await audienceOf(reads, meeting);
      return decideCancelMeeting(meeting, order, { now, audience });
    }
    case 'closeMeeting': {
      const all = await reads.ofAgreement('registration', scene.agreement.id);
      const registrations = meeting.status === 'called' ? activeRegistrations(all, meeting) : [];
      const person = PersonId.safeParse(by.actorId);
      const closedBy = person.success ? person.data : null;
      return decideCloseMeeting(meeting, order, { now, closedBy, registrations, hashOf: sha256Of });
    }
  }
}

function there({ stage }: StageScene, meeting: ForankringMeeting | null): ForankringMeeting {
  if (meeting === null) throw new Error(`There is no meeting of ${stage.stageKey}.`);
  return meeting;
}
