import type { Commitment, CommitmentParty } from '../agreement/commitment.ts';
import type { CommitmentReport, ReportContent, Reporter } from '../follow-up/commitment-report.ts';
import type { OpenFollowUp, PublishedFollowUp } from '../follow-up/yearly-follow-up.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { UnitId } from '../kernel/id.ts';
import type { FollowUpObligation, ReviewObligation } from '../process/process-template.ts';
import { idOf } from './ids.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);

/** Every year, asked for ten weeks before and reported on four weeks before, as `sodertalje-2025@2` has it. */
export const yearly: FollowUpObligation = {
  key: 'uppfoljning',
  kind: 'follow-up',
  title: 'Årlig uppföljning',
  first: { from: 'inForce.start', offset: 'P1Y', roll: 'next' },
  everyYears: 1,
  opens: { from: 'stage.due', offset: '-P10W', roll: 'next' },
  reportBy: { from: 'stage.due', offset: '-P4W', roll: 'prev' },
  reminders: [
    {
      key: 'forsta',
      title: 'Påminnelse om rapporten',
      on: { from: 'stage.due', offset: '-P6W', roll: 'prev', at: '08:00', floor: 'stage.start' },
    },
  ],
  recipients: ['forum', 'joinedOrganisations', 'fullmaktige'],
};

/** Tested during its last year at the latest. */
export const lastYear: ReviewObligation = {
  key: 'aktualitetsprovning',
  kind: 'aktualitetsprovning',
  title: 'Aktualitetsprövning',
  latest: { rule: 'lastYearOfValidity' },
  opens: '-P1Y',
  decidedBy: 'kfn',
};

/** While the parties may report in time. */
export const duringReporting = Instant.parse('2027-12-10T09:00:00.000Z');

/** Organisations 1 and 2 have been asked; due on Tuesday 25 January 2028. */
export function aFollowUp(change: Partial<OpenFollowUp> = {}): OpenFollowUp {
  return {
    id: idOf('fup', 1),
    tenantId: idOf('mun', 1),
    version: 1,
    stage: {
      agreementId: idOf('agr', 1),
      cycle: 1,
      stageKey: 'uppfoljning',
      kind: 'follow-up',
      visit: 1,
    },
    status: 'open',
    opensOn: day('2027-11-16'),
    reportBy: day('2027-12-28'),
    dueOn: day('2028-01-25'),
    asked: [1, 2].map((number) => ({
      partyId: idOf('pty', number),
      joiningId: idOf('jng', number),
      name: `Förening nummer ${number}`,
    })),
    asksKommun: true,
    reminders: [
      {
        key: 'forsta',
        title: 'Påminnelse om rapporten',
        at: Instant.parse('2027-12-14T07:00:00.000Z'),
      },
    ],
    remindersDone: [],
    received: [],
    compiled: { edition: 0, overall: '', jointBody: { heldOn: null, comments: '' }, summaries: [] },
    overdueToldAt: null,
    ...change,
  };
}

/** One whose report is out. */
export function aPublishedFollowUp(
  commitments: PublishedFollowUp['published']['report']['commitments'] = [],
  change: Partial<PublishedFollowUp> = {},
): PublishedFollowUp {
  const at = Instant.parse('2028-01-20T09:00:00.000Z');
  return {
    ...aFollowUp(),
    status: 'closed',
    published: {
      at,
      by: idOf('per', 1),
      hash: 'c'.repeat(64),
      report: {
        agreementName: 'Överenskommelse om samverkan i Almvik',
        diarienummer: ['KS 2026/1'],
        dueOn: day('2028-01-25'),
        publishedOn: day('2028-01-20'),
        textNumber: 2,
        textHash: 'b'.repeat(64),
        overall: 'Det går framåt.',
        jointBody: { heldOn: null, comments: '' },
        commitments,
        silent: [],
        withdrawn: [],
        joinedOrganisations: 2,
        recipients: [],
      },
    },
    ...change,
  };
}

export const organisation = (number: number): Reporter => ({
  kind: 'organisation',
  partyId: idOf('pty', number),
});
export const kommun: Reporter = { kind: 'kommun' };

export function aCommitment(
  number: number,
  party: CommitmentParty,
  change: Partial<Commitment> = {},
): Commitment {
  return {
    id: idOf('cmt', number),
    tenantId: idOf('mun', 1),
    agreementId: idOf('agr', 1),
    version: 1,
    textVersionId: idOf('txt', 2),
    cycle: 1,
    order: number,
    party,
    wording: `Åtagande ${number}.`,
    unitId: UnitId.parse('par_0001'),
    origin: { change: 'new', from: [] },
    fate: null,
    ...change,
  };
}

export const content: ReportContent = {
  status: 'pagar',
  done: 'Vi har träffats varje månad.',
  obstacles: '',
  numbers: '',
};

/** What a party has written about a commitment and not handed in. */
export function aReport(
  number: number,
  by: Reporter,
  commitment: Commitment,
  change: Partial<CommitmentReport> = {},
): CommitmentReport {
  return {
    id: idOf('crp', number),
    tenantId: idOf('mun', 1),
    agreementId: idOf('agr', 1),
    version: 1,
    followUpId: idOf('fup', 1),
    commitmentId: commitment.id,
    by,
    progress: { state: 'draft', draft: content, savedAt: duringReporting },
    ...change,
  };
}
