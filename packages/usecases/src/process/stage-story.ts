import type { Json } from '@overens/domain/kernel/canonical-json';
import type { Instant } from '@overens/domain/kernel/instant';
import type { Result } from '@overens/domain/kernel/result';
import type { StageOutcome } from '@overens/domain/process/stage-run';
import type { Wait } from '@overens/domain/process/wait';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { TransactionReads } from '../ports/commits.ts';
import type { StageScene } from './stage-scene.ts';

/** Where a stage stands, as its workflow needs to know it. */
export interface StageLook {
  /** The name of its phase; the workflow's orders name the phases that allow them. */
  readonly phase: string;
  /** What it waits for, as shown to people. What is overdue and awaits a person stays in the list. */
  readonly waits: readonly Wait[];
  /** When the process itself has something to do (remind, close); `null` when only people act. */
  readonly actsAt: Instant | null;
  /** Set when the stage is over. */
  readonly outcome: StageOutcome | null;
}

/** What every stage kind must answer when its turn comes and when it is over. */
export interface StageBounds {
  /**
   * What is written when a visit begins, in the transaction that begins it. May run more than once before one
   * of the runs is committed.
   */
  readonly begin: (scene: StageScene, reads: TransactionReads) => Promise<Change<null>>;
  /** How the visit ended; throws when it has not. */
  readonly outcome: (scene: StageScene) => Promise<StageOutcome>;
}

/** How a stage is told: where it stands, what comes due by itself, what people order. */
export interface StageStory {
  readonly look: (scene: StageScene, reads: TransactionReads) => Promise<StageLook>;
  /**
   * Does what has come due at `scene.now`. Decides from the state alone whether it is done already, and moves
   * `actsAt` on: a stage that acts and finds the same thing due again would never rest.
   */
  readonly act: (scene: StageScene, reads: TransactionReads) => Promise<Result<Change<null>, Refusal>>;
  /** Carries out an order as it was stored; its shape is parsed here. */
  readonly carryOut: (
    scene: StageScene,
    reads: TransactionReads,
    order: Json,
    by: OrderedBy,
  ) => Promise<Result<Change<null>, Refusal>>;
}

/** Who gave an order, under which id. */
export interface OrderedBy {
  readonly commandId: string;
  readonly actorId: string;
}
