import { z } from 'zod';
import { UnitId } from '../kernel/id.ts';
import type { UnitValues } from './remiss-answer.ts';

/** What somebody said of one sentence, paragraph or list item of the text that was sent out. */
export const PassageComment = z.strictObject({ unitId: UnitId, text: z.string().min(1) });
export type PassageComment = z.infer<typeof PassageComment>;

const PassageComments = z.array(PassageComment).min(1);

/** What is said of single passages among the values of one unit of an answer, in the order it was given. */
export function passageCommentsIn(values: UnitValues): PassageComment[] {
  return Object.values(values).flatMap((value) => PassageComments.safeParse(value).data ?? []);
}

/** Whether anything but single passages is spoken of in one unit of an answer. */
export function saysMoreThanPassages(values: UnitValues): boolean {
  return Object.values(values).some((value) => !PassageComments.safeParse(value).success);
}
