import { Instant } from '@overens/domain/kernel/instant';
import { expect, test } from 'vitest';
import { createDraftBackup } from './draft-backup.ts';
import { createUnitSaver, type SaveOrder, type SaveOutcome } from './unit-saver.ts';
import type { SavedUnit } from './unit-save-state.ts';

const UNIT = 'section:sec_00000001';
const SAVED_AT = Instant.parse('2026-11-20T09:00:00.000Z');
const empty: SavedUnit = { version: 0, values: { comment: '' }, savedAt: null };

/** A server in small: one part, versions, ids that act once, and a line that can be cut before or after it. */
function aServer(start: SavedUnit = empty) {
  let unit = start;
  const acted = new Map<string, number>();
  const orders: SaveOrder[] = [];
  const line: ('cutBefore' | 'cutAfter' | 'up')[] = [];
  const save = async (order: SaveOrder): Promise<SaveOutcome> => {
    await Promise.resolve();
    const state = line.shift() ?? 'up';
    if (state === 'cutBefore') return { kind: 'unknown' };
    orders.push(order);
    const before = acted.get(order.commandId);
    if (before === undefined && order.baseVersion !== unit.version) return { kind: 'conflict' };
    const version = before ?? unit.version + 1;
    if (before === undefined) {
      unit = { version, values: order.values, savedAt: SAVED_AT };
      acted.set(order.commandId, version);
    }
    return state === 'cutAfter' ? { kind: 'unknown' } : { kind: 'saved', version, savedAt: SAVED_AT };
  };
  return {
    save,
    orders,
    line,
    fetchUnit: () => Promise.resolve(unit),
    now: () => unit,
    /** Another device saves. */
    elsewhere: (values: SavedUnit['values']) => {
      unit = { version: unit.version + 1, values, savedAt: SAVED_AT };
    },
  };
}

function aDevice(server: ReturnType<typeof aServer>, storage = aStorage(), saved = server.now()) {
  const due: { ms: number; run: () => void }[] = [];
  let ids = 0;
  const saver = createUnitSaver(
    {
      save: server.save,
      fetchUnit: server.fetchUnit,
      backup: createDraftBackup(storage, 'rcp_1'),
      newCommandId: () => `cmd_${storage.device}_${(ids += 1)}`,
      after: (ms, run) => {
        const entry = { ms, run };
        due.push(entry);
        return () => due.splice(due.indexOf(entry), due.includes(entry) ? 1 : 0);
      },
    },
    UNIT,
    saved,
  );
  return { saver, due, storage };
}

let devices = 0;
function aStorage() {
  const kept = new Map<string, string>();
  return {
    device: (devices += 1),
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

test('what is written is saved after a pause of at least a second, and once', async () => {
  const server = aServer();
  const { saver, due } = aDevice(server);
  saver.change({ comment: 'B' });
  saver.change({ comment: 'Bra' });
  expect(due).toHaveLength(1);
  expect(due[0]?.ms).toBeGreaterThanOrEqual(1_000);
  expect(saver.state().phase.kind).toBe('waiting');
  await saver.flush();
  expect(server.now()).toMatchObject({ version: 1, values: { comment: 'Bra' } });
  expect(server.orders).toHaveLength(1);
  expect(saver.state().phase.kind).toBe('still');
});

test('a save whose answer was lost is sent again with the same id, so it is stored once', async () => {
  const server = aServer();
  const { saver, due } = aDevice(server);
  server.line.push('cutAfter');
  saver.change({ comment: 'Bra' });
  await saver.flush();
  expect(saver.state().phase.kind).toBe('retrying');
  expect(due).toHaveLength(1);
  await saver.flush();
  expect(server.now().version).toBe(1);
  expect(new Set(server.orders.map((order) => order.commandId)).size).toBe(1);
  expect(saver.state().phase.kind).toBe('still');
});

test('what is written while a save is under way is saved after it, as the next version', async () => {
  const server = aServer();
  const { saver } = aDevice(server);
  saver.change({ comment: 'Bra' });
  const first = saver.flush();
  saver.change({ comment: 'Bra, men kort' });
  await first;
  expect(saver.state().phase.kind).toBe('waiting');
  await saver.flush();
  expect(server.now()).toMatchObject({ version: 2, values: { comment: 'Bra, men kort' } });
});

test('without a line the text stays on the device and is saved at the next visit', async () => {
  const server = aServer();
  const first = aDevice(server);
  server.line.push('cutBefore');
  first.saver.change({ comment: 'Skrivet i källaren' });
  await first.saver.flush();

  const next = aDevice(server, first.storage);
  next.saver.resume();
  expect(next.saver.state().values).toEqual({ comment: 'Skrivet i källaren' });
  await next.saver.flush();
  expect(server.now().values).toEqual({ comment: 'Skrivet i källaren' });
  expect(next.storage.length).toBe(0);
});

test('a save that arrived although its answer was lost is not taken for somebody else’s at the next visit', async () => {
  const server = aServer();
  const first = aDevice(server);
  server.line.push('cutAfter', 'cutBefore');
  first.saver.change({ comment: 'Ett' });
  await first.saver.flush();
  first.saver.change({ comment: 'Ett och två' });
  await first.saver.flush();

  const next = aDevice(server, first.storage);
  next.saver.resume();
  await next.saver.flush();
  expect(next.saver.state().phase.kind).toBe('waiting');
  await next.saver.flush();
  expect(next.saver.state().phase.kind).toBe('still');
  expect(server.now()).toMatchObject({ version: 2, values: { comment: 'Ett och två' } });
});

test('different questions answered on two devices are both kept without anyone being asked', async () => {
  const server = aServer();
  const { saver } = aDevice(server);
  server.elsewhere({ comment: '', stance: 'avstyrker' });
  saver.change({ comment: 'Bra' });
  await saver.flush();
  await saver.flush();
  expect(server.now().values).toEqual({ comment: 'Bra', stance: 'avstyrker' });
});

test('the same question answered on two devices is shown with both texts, and nothing is overwritten', async () => {
  const server = aServer();
  const { saver } = aDevice(server);
  server.elsewhere({ comment: 'Skrivet hemma' });
  saver.change({ comment: 'Skrivet på bussen' });
  await saver.flush();
  expect(saver.state().phase).toEqual({
    kind: 'conflict',
    conflicts: [{ key: 'comment', mine: 'Skrivet på bussen', theirs: 'Skrivet hemma' }],
  });
  expect(server.now().values).toEqual({ comment: 'Skrivet hemma' });
  await saver.flush();
  expect(server.now().values).toEqual({ comment: 'Skrivet hemma' });

  saver.settle({ comment: 'Skrivet hemma\n\nSkrivet på bussen' });
  await saver.flush();
  expect(server.now()).toMatchObject({
    version: 2,
    values: { comment: 'Skrivet hemma\n\nSkrivet på bussen' },
  });
  expect(saver.state().phase.kind).toBe('still');
});

test('a refused save keeps the text on the device and is tried again when the person writes on', async () => {
  const server = aServer();
  const storage = aStorage();
  const text = { code: null, tone: 'error', what: 'Texten är för lång.', why: '', now: '' } as const;
  const answers: SaveOutcome[] = [{ kind: 'refused', text }];
  const { saver } = aDevice(
    { ...server, save: async (order) => answers.shift() ?? (await server.save(order)) },
    storage,
  );
  saver.change({ comment: 'För långt' });
  await saver.flush();
  expect(saver.state().phase).toEqual({ kind: 'refused', text });
  expect(storage.length).toBe(1);
  saver.change({ comment: 'Kort' });
  await saver.flush();
  expect(server.now().values).toEqual({ comment: 'Kort' });
});
