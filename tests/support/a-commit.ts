import { randomBytes } from 'node:crypto';
import { createCommits } from '@overens/data/kernel/commits';
import { comparableName, type Party } from '@overens/domain/address-book/party';
import type { AgreementId, PartyId, TenantId } from '@overens/domain/kernel/id';
import { ok, type Result } from '@overens/domain/kernel/result';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { CommitOrder, Commits, Get } from '@overens/usecases/ports/commits';
import { systemClock } from '@overens/workflows/kernel/system-clock';
import { createIds } from '@overens/workflows/kernel/system-ids';
import type { Connection } from 'mongoose';
import { z } from 'zod';

const clock = systemClock;
export const ids = createIds(clock);

/** Where a test's commands belong. */
export interface Scene {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
}

export function aScene(): Scene {
  return { tenantId: ids.next('mun'), agreementId: ids.next('agr') };
}

/** The commits of one process: what it remembers it shares with nobody. */
export function aProcess(connection: Connection): Commits {
  return createCommits({ connection, clock, ids });
}

/** An order of a person's; change what the test is about. */
export function anOrder(scene: Scene, change: Partial<CommitOrder<string>> = {}): CommitOrder<string> {
  return {
    ...scene,
    commandId: ids.next('cmd'),
    fingerprint: 'test.rename',
    actor: { kind: 'person', personId: ids.next('per') },
    at: clock.now(),
    outcome: z.string(),
    ...change,
  };
}

/** A party that nobody has stored yet. */
export function aParty({ tenantId }: Scene): Party {
  const name = `Förening ${randomBytes(6).toString('hex')}`;
  const id = ids.next('pty');
  const email = 'forening@example.org';
  return { id, tenantId, version: 1, kind: 'organisation', name, nameKey: comparableName(name), email };
}

/** A change of each sort: one document, one event, one debt. */
export function aFullChange(party: Party, dedupeKey: string): Change<string> {
  return {
    outcome: party.name,
    writes: [{ put: 'party', value: party }],
    facts: [{ type: 'agreement.clockMoved', data: { to: clock.now() } }],
    owed: [{ dedupeKey, task: { kind: 'wake' } }],
  };
}

/** Decides to count one up in the version of a party that is there. */
export function countUp(
  id: PartyId,
  dedupeKey: string = ids.next('cmd'),
): (reads: { get: Get }) => Promise<Result<Change<string>, Refusal>> {
  return async ({ get }) => {
    const party = await get('party', id);
    if (party === null) return { ok: false, refusal: { code: 'notFound', what: 'party' } };
    return ok(aFullChange({ ...party, version: party.version + 1 }, dedupeKey));
  };
}

/** Stores a party that others then change. */
export async function aStoredParty(connection: Connection, scene: Scene): Promise<Party> {
  const party = aParty(scene);
  const stored = await aProcess(connection).commit(anOrder(scene), () =>
    Promise.resolve(ok(aFullChange(party, 'stored'))),
  );
  if (!stored.ok) throw new Error('A new party can be stored.');
  return party;
}
