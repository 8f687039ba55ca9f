import type { PersonId, UnitId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { AdoptionCase, CommitmentsWorksheet, DroppedCommitment, WorksheetRow } from './adoption-case.ts';
import { checkFates, checkLineage, type EarlierCommitment } from './trace-lineage.ts';

export interface SaveCommitments {
  /** The worksheet's revision that the officer has seen. */
  readonly revision: number;
  readonly rows: readonly WorksheetRow[];
  readonly dropped: readonly DroppedCommitment[];
  readonly confirm: boolean;
}

/**
 * Saves the list of commitments of the text put forward, or confirms it. An empty list that is confirmed says that
 * the text has none. Refuses when the matter is decided, when somebody else has saved meanwhile, units that the text
 * does not have, and lineage that contradicts itself; to confirm, an earlier commitment without fate.
 */
export function decideSaveCommitments(
  adoption: AdoptionCase,
  { revision, rows, dropped, confirm }: SaveCommitments,
  around: {
    readonly units: ReadonlySet<UnitId>;
    readonly earlier: readonly EarlierCommitment[];
    readonly now: Instant;
    readonly by: PersonId;
  },
): Result<Change<{ revision: number }>, Refusal> {
  if (adoption.status === 'closed') return refuse({ code: 'adoptionClosed', at: adoption.closing.at });
  const known = adoption.worksheet.revision;
  if (known !== revision) return refuse({ code: 'staleVersion', expected: revision, actual: known });
  if (rows.some(({ unitId }) => !around.units.has(unitId))) return refuse({ code: 'commitmentUnknown' });
  const lists = { rows: [...rows], dropped: [...dropped] };
  const coherent = checkLineage(lists, around.earlier);
  if (!coherent.ok) return coherent;
  const complete = confirm ? checkFates(lists, around.earlier) : ok(null);
  if (!complete.ok) return complete;
  const next = revision + 1;
  const worksheet: CommitmentsWorksheet = confirm
    ? { state: 'confirmed', revision: next, ...lists, at: around.now, by: around.by }
    : { state: 'saved', revision: next, ...lists };
  return ok({
    outcome: { revision: next },
    writes: [{ put: 'adoptionCase', value: { ...adoption, version: adoption.version + 1, worksheet } }],
    facts: confirm
      ? [
          {
            type: 'adoption.commitmentsConfirmed',
            data: { adoptionId: adoption.id, commitments: rows.length, dropped: dropped.length },
          },
        ]
      : [],
    owed: [],
  });
}
