import type { IdOf, IdPrefix } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';

/** The server's clock: the only place that knows what time it is. */
export interface Clock {
  readonly now: () => Instant;
  /** Lets at least `ms` milliseconds pass; only for asking again, never for something that must happen. */
  readonly pause: (ms: number) => Promise<void>;
}

/** New ids; time and chance come from outside the rules. */
export interface Ids {
  readonly next: <P extends IdPrefix>(prefix: P) => IdOf<P>;
}
