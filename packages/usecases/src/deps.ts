import type { AgreementQueries } from './ports/agreement-queries.ts';
import type { CalendarFeeds } from './ports/calendar-feeds.ts';
import type { Clock, Ids } from './ports/clock.ts';
import type { Commits } from './ports/commits.ts';
import type { EventChains } from './ports/event-chains.ts';
import type { LinkTokens } from './ports/link-tokens.ts';
import type { Logos } from './ports/logos.ts';
import type { MailQueries } from './ports/mail-queries.ts';
import type { MeetingQueries } from './ports/meeting-queries.ts';
import type { Orders } from './ports/orders.ts';
import type { PartyLinks } from './ports/party-links.ts';
import type { Processes } from './ports/processes.ts';
import type { PublicAgreements } from './ports/public-agreements.ts';
import type { Publications } from './ports/published.ts';
import type { Removals } from './ports/removals.ts';
import type { RemissQueries } from './ports/remiss-queries.ts';
import type { StageQueries } from './ports/stage-queries.ts';
import type { TenantQueries } from './ports/tenant-queries.ts';

/** Everything a use case may need from outside; wired in the two composition roots only. */
export interface Deps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commits: Commits;
  readonly chains: EventChains;
  readonly orders: Orders;
  readonly removals: Removals;
  readonly links: LinkTokens;
  readonly processes: Processes;
  readonly publications: Publications;
  readonly tenants: TenantQueries;
  readonly agreements: AgreementQueries;
  readonly publicAgreements: PublicAgreements;
  readonly remiss: RemissQueries;
  readonly stages: StageQueries;
  readonly partyLinks: PartyLinks;
  readonly calendarFeeds: CalendarFeeds;
  readonly meetings: MeetingQueries;
  readonly logos: Logos;
  readonly mail: MailQueries;
}
