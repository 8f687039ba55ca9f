import { UnitId, type AnswerId } from '../kernel/id.ts';
import type { CommentKey } from '../drafting/disposition.ts';
import type { Comment, WeighedComment } from '../drafting/comments.ts';
import type { DraftingWork, OpenDrafting } from '../drafting/drafting-work.ts';
import { at } from './a-round.ts';
import { idOf } from './ids.ts';

export const sectionOne = UnitId.parse('sec_0001');
export const sectionTwo = UnitId.parse('sec_0002');

/** Work that has just begun, on the answers of a round. */
export function anOpenDrafting(said: Partial<OpenDrafting> = {}): OpenDrafting {
  return {
    id: idOf('drf', 1),
    tenantId: idOf('mun', 1),
    version: 4,
    stage: { agreementId: idOf('agr', 1), cycle: 1, stageKey: 'bearbetning', kind: 'drafting', visit: 1 },
    basis: { kind: 'answers', roundId: idOf('rnd', 1), remissed: idOf('txt', 1) },
    basedOn: idOf('txt', 1),
    status: 'open',
    body: { title: 'Överenskommelse' },
    revisions: {},
    dueToReturn: [],
    ...said,
  };
}

/** Work that is done. */
export function aFinishedDrafting(): DraftingWork {
  const { body: _body, revisions: _revisions, dueToReturn: _due, ...rest } = anOpenDrafting();
  const finishedAt = at('2026-12-04T09:00:00.000Z');
  return {
    ...rest,
    status: 'finished',
    textVersionId: idOf('txt', 2),
    finishedAt,
    finishedBy: idOf('per', 1),
  };
}

/** A comment of the number-th recipient. */
export function aComment(number: number, unitKey = 'page:helhet'): Comment {
  return { answerId: idOf('ans', number), recipientId: idOf('rcp', number), unitKey, partKey: unitKey };
}

/** The same, that nobody has weighed. */
export function unweighed(number: number, unitKey?: string): WeighedComment {
  return { ...aComment(number, unitKey), disposition: null };
}

/** A comment as an officer saw it. */
export function seen(
  { answerId, unitKey }: CommentKey,
  version = 0,
): {
  answerId: AnswerId;
  unitKey: string;
  version: number;
} {
  return { answerId, unitKey, version };
}
