import type { UnitValues } from '@overens/forms/compile/answer-values';

/** What this device has written but not yet seen saved. */
export interface BackedUpUnit {
  readonly values: UnitValues;
  /** What the server had when the writing began: tells apart what was changed here from what was changed elsewhere. */
  readonly base: UnitValues;
  readonly baseVersion: number;
  /** A save that left this device without an answer; sent again with the same id, so it never acts twice. */
  readonly sent: { readonly commandId: string; readonly values: UnitValues } | null;
}

/** The copy on this device, so that a dead battery or a lost line takes nothing with it. */
export interface DraftBackup {
  readonly read: (unitKey: string) => BackedUpUnit | null;
  readonly keep: (unitKey: string, unit: BackedUpUnit) => void;
  readonly forget: (unitKey: string) => void;
  /** Units with something that has not been seen saved. */
  readonly unitKeys: () => readonly string[];
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * @param storage the browser's; `null` where it is switched off, then nothing is kept
 */
export function createDraftBackup(storage: Storage | null, recipientId: string): DraftBackup {
  const prefix = `overens:utkast:${recipientId}:`;
  return {
    read: (unitKey) => readUnit(attempt(() => storage?.getItem(prefix + unitKey) ?? null, null)),
    keep: (unitKey, unit) =>
      attempt(() => storage?.setItem(prefix + unitKey, JSON.stringify(unit)), undefined),
    forget: (unitKey) => attempt(() => storage?.removeItem(prefix + unitKey), undefined),
    unitKeys: () => attempt(() => keysOf(storage, prefix), []),
  };
}

function keysOf(storage: Storage | null, prefix: string): string[] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** What is kept on a device may be old or damaged: anything that does not fit is as good as nothing. */
function readUnit(kept: string | null): BackedUpUnit | null {
  const raw: unknown = attempt((): unknown => JSON.parse(kept ?? 'null'), null);
  if (!isRecord(raw) || !isRecord(raw['values']) || typeof raw['baseVersion'] !== 'number') return null;
  const { values, base, baseVersion, sent } = raw;
  return { values, base: isRecord(base) ? base : {}, baseVersion, sent: readSent(sent) };
}

function readSent(raw: unknown): BackedUpUnit['sent'] {
  if (!isRecord(raw) || typeof raw['commandId'] !== 'string' || !isRecord(raw['values'])) return null;
  return { commandId: raw['commandId'], values: raw['values'] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Storage throws when it is full, switched off or private; writing goes on without it. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
