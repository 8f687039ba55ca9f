import type { Deps } from '@overens/usecases/deps';
import { agreementActivities, type AgreementActivities } from '../agreement/agreement-activities.ts';
import { stageActivities, type StageActivities } from '../kernel/stage-activities.ts';
import { remissActivities, type RemissActivities } from '../remiss/remiss-activities.ts';

/** Every activity, wired to its use case. */
export function allActivities(deps: Deps): AgreementActivities & StageActivities & RemissActivities {
  return { ...agreementActivities(deps), ...stageActivities(deps), ...remissActivities(deps) };
}
