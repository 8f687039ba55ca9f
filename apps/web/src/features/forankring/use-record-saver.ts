import type { MeetingRecord } from '@overens/domain/forankring/meeting-record';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { refusedText } from '../../trpc/use-command.ts';

export interface RecordSaverOptions {
  readonly tenantId: string;
  readonly meetingId: string;
  /** The meeting's version that the first fields come from. */
  readonly version: number;
  /** Whether nothing was noted when the page was read. */
  readonly isFirst: boolean;
}

/**
 * Saves what is noted a moment after the last key, one save at a time, each on the version before it. When somebody
 * else has changed the meeting meanwhile, nothing is saved until the page is read again. The first note changes what may be done with the meeting: then the rest of
 * the page is read again, and the fields stay as they are.
 */
export function useRecordSaver({ tenantId, meetingId, version, isFirst }: RecordSaverOptions) {
  const router = useRouter();
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const [refused, setRefused] = useState<RefusalText | null>(null);
  const work = useRef<Work>({ version, isFirst, wanted: null, saving: null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function saveAll(): Promise<boolean> {
    const now = work.current;
    setState('saving');
    try {
      for (let record = now.wanted; record !== null; record = now.wanted) {
        now.wanted = null;
        const call = { tenantId, meetingId, commandId: newCommandId(), version: now.version, record };
        try {
          now.version = (await (await loadApi()).forankring.saveRecord.mutate(call)).version;
        } catch (error) {
          // What was not saved is still wanted, unless more has been written since.
          now.wanted ??= record;
          throw error;
        }
      }
      setState('saved');
      setRefused(null);
      if (now.isFirst) router.refresh();
      now.isFirst = false;
      return true;
    } catch (error) {
      setState('failed');
      setRefused(await refusedText(error));
      return false;
    } finally {
      now.saving = null;
    }
  }

  /** Saves what is still to be saved; answers the version to go on from, or `null` when it could not be saved. */
  async function flush(): Promise<number | null> {
    const now = work.current;
    clearTimeout(timer.current);
    if (now.saving !== null) await now.saving;
    if (now.wanted !== null) {
      now.saving = saveAll();
      if (!(await now.saving)) return null;
    }
    return now.version;
  }

  function saveSoon(record: MeetingRecord): void {
    work.current.wanted = record;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const now = work.current;
      // A save under way takes what is wanted with it.
      if (now.saving === null) now.saving = saveAll();
    }, PAUSE_MS);
  }

  return { state, refused, saveSoon, flush };
}

interface Work {
  version: number;
  isFirst: boolean;
  /** What is yet to be saved. */
  wanted: MeetingRecord | null;
  saving: Promise<boolean> | null;
}

const PAUSE_MS = 900;
