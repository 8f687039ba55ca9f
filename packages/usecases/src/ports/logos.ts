import type { TenantId } from '@overens/domain/kernel/id';
import type { Logo, LogoName } from '@overens/domain/municipality/logo';

/** Municipalities' pictures. One that was once shown is kept: what was made with it may still be read. */
export interface Logos {
  readonly byName: (name: LogoName) => Promise<Logo | null>;
  /** Keeps the picture and makes it the municipality's own; safe to do again. */
  readonly choose: (logo: Logo) => Promise<void>;
  /** Lets the municipality have none. */
  readonly putAway: (tenantId: TenantId) => Promise<void>;
}
