import { UnitId } from '@overens/domain/kernel/id';
import type { Deps } from '../deps.ts';

/** An id that no unit has had: the importer's are places in a file, these hold time and chance. */
export function newUnitId(deps: Pick<Deps, 'ids'>, kind: 'sec' | 'par' | 'sen'): UnitId {
  return UnitId.parse(`${kind}_${deps.ids.next('drf').slice(-UNIT_ID_CHARACTERS)}`);
}

/** The end of the time and all of the chance; leaves room for what `unitIdAsOtherKind` adds. */
const UNIT_ID_CHARACTERS = 22;
