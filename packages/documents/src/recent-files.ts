import { createHash } from 'node:crypto';
import type { Result } from '@overens/domain/kernel/result';

type File<R> = Result<Uint8Array, R>;

/**
 * Keeps the files made last, by what they were made of: equal documents give equal bytes, and anyone may ask for a
 * public one again and again. One that is being made is waited for, not made twice; a refusal is not kept. Past
 * `mostBytes` the oldest go.
 * Nobody may write in what comes out of it.
 */
export function recentFiles<R>(mostBytes: number): {
  readonly of: (made: string, make: () => Promise<File<R>>) => Promise<File<R>>;
} {
  const files = new Map<string, { readonly file: Promise<File<R>>; bytes: number }>();
  const drop = () => {
    let held = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [key, { bytes }] of files) {
      if (held <= mostBytes) return;
      files.delete(key);
      held -= bytes;
    }
  };
  return {
    of: async (made, make) => {
      const key = createHash('sha256').update(made).digest('hex');
      const known = files.get(key);
      const entry = known ?? { file: make(), bytes: 0 };
      // Deleted and set again: the one asked for last is the last to go.
      files.delete(key);
      files.set(key, entry);
      try {
        const file = await entry.file;
        if (file.ok) entry.bytes = file.value.byteLength;
        else files.delete(key);
        drop();
        return file;
      } catch (error) {
        files.delete(key);
        throw error;
      }
    },
  };
}
