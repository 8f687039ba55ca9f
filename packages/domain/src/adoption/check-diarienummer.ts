import { parseDiarienummer } from '../diarienummer/diarienummer.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';

/**
 * Whether a body's own diary number can be read; an empty one says that there is none yet. Municipalities write the
 * year first or last, and either will do.
 */
export function checkDiarienummer(raw: string): Result<null, Refusal> {
  const isReadable = parseDiarienummer(raw, 'yearFirst').ok || parseDiarienummer(raw, 'yearLast').ok;
  return isReadable ? ok(null) : refuse({ code: 'diarienummerUnreadable', raw });
}
