import { decideSaveRecord } from '@overens/domain/forankring/hold-meeting';
import type { MeetingRecord } from '@overens/domain/forankring/meeting-record';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnMeeting, type MeetingCommand } from './commit-on-meeting.ts';

/** Saves what has been noted at a meeting, on the version that was read; the answer is the version to go on from. */
export async function saveMeetingRecord(
  deps: Deps,
  command: MeetingCommand & { readonly version: number; readonly record: MeetingRecord },
): Promise<Result<{ version: number }, Refusal>> {
  const { version, record } = command;
  return await commitOnMeeting(
    deps,
    { ...command, name: 'forankring.saveRecord', content: { version, record }, outcome: Saved },
    (meeting, { now }) => Promise.resolve(decideSaveRecord(meeting, { version, record }, now)),
  );
}

const Saved = z.strictObject({ version: z.int() });
