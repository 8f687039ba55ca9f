import { createPublicAgreements } from '@overens/data/accession/public-agreements';
import { createAgreementQueries } from '@overens/data/agreement/agreement-queries';
import { createMeetingQueries } from '@overens/data/forankring/meeting-queries';
import { createCommits } from '@overens/data/kernel/commits';
import { connect } from '@overens/data/kernel/connect';
import { createEventChains } from '@overens/data/kernel/event-chains';
import { createOrders } from '@overens/data/kernel/orders';
import { createStageQueries } from '@overens/data/kernel/stage-queries';
import { createMailQueries } from '@overens/data/mail/mail-queries';
import { createCalendarFeeds } from '@overens/data/municipality/calendar-feeds';
import { createLogos } from '@overens/data/municipality/logos';
import { createPartyLinks } from '@overens/data/municipality/party-links';
import { createTenantQueries } from '@overens/data/municipality/tenant-queries';
import { createPublications } from '@overens/data/publications/publications';
import { createRemovals } from '@overens/data/rehearsal/removals';
import { createRemissQueries } from '@overens/data/remiss/remiss-queries';
import { FormDefinition } from '@overens/forms/definition/form-definition';
import type { Deps } from '@overens/usecases/deps';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { createProcesses, createTemporalClient } from './client.ts';
import { createLinkTokens } from './kernel/link-tokens.ts';
import { systemClock } from './kernel/system-clock.ts';
import { createIds } from './kernel/system-ids.ts';

export interface ServerSettings {
  readonly mongodbUri: string;
  readonly temporalAddress: string;
  readonly taskQueue: string;
  readonly linkSecret: string;
}

export interface ComposedDeps {
  readonly deps: Deps;
  readonly connection: Connection;
  readonly temporal: Client;
}

/** Wires every port to its real implementation; shared by the two composition roots, web and worker. */
export async function composeDeps(settings: ServerSettings): Promise<ComposedDeps> {
  const connection = await connect(settings.mongodbUri);
  const temporal = createTemporalClient(settings.temporalAddress);
  const clock = systemClock;
  const ids = createIds(clock);
  const links = createLinkTokens(settings.linkSecret);
  const deps: Deps = {
    clock,
    ids,
    commits: createCommits({ connection, clock, ids }),
    chains: createEventChains(connection),
    orders: createOrders({ connection, clock, ids }),
    links,
    processes: createProcesses({ client: temporal, taskQueue: settings.taskQueue, clock }),
    publications: createPublications(connection, FormDefinition),
    tenants: createTenantQueries(connection),
    agreements: createAgreementQueries(connection),
    publicAgreements: createPublicAgreements(connection),
    remiss: createRemissQueries(connection),
    stages: createStageQueries(connection),
    partyLinks: createPartyLinks(connection, links),
    calendarFeeds: createCalendarFeeds(connection, links),
    logos: createLogos(connection),
    meetings: createMeetingQueries(connection),
    removals: createRemovals({ connection, clock }),
    mail: createMailQueries(connection),
  };
  return { deps, connection, temporal };
}
