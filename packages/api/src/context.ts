import type { Actor } from '@overens/domain/access/access';
import type { PersonId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '@overens/usecases/deps';

/** Who asks, with what, and when it reached us. */
export interface ApiContext {
  readonly actor: Actor;
  readonly deps: Deps;
  /** The server's clock when the request arrived: the instant that decides what is in time (design §5). */
  readonly receivedAt: Instant;
  /** The signed-in person; `null` for the public and for an invited body. */
  readonly person: { readonly id: PersonId; readonly name: string; readonly email: string } | null;
  readonly demo: boolean;
  /**
   * Counts what anyone may do from one address and refuses with `rateLimited` when it was too much; absent where
   * nobody's address is known, e.g. on pages that only read.
   */
  readonly countAttempt?: ((what: PublicAct) => Promise<Result<null, Refusal>>) | undefined;
}

/** What anyone may write without a right of their own. */
export type PublicAct = 'registerForMeeting' | 'applyToJoin';
