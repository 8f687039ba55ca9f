import type { Joining } from '../accession/joining.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { commitmentsOfCycle, type Commitment } from '../agreement/commitment.ts';
import { versionOfCycle } from '../agreement/version-of-cycle.ts';
import { dateOf } from '../calendar/stockholm-calendar.ts';
import type { Instant } from '../kernel/instant.ts';
import type { ProcessTemplate, ReportRecipient } from '../process/process-template.ts';
import { hasJoined, joinedOrganisations, silentOrganisations } from './awaited-reporters.ts';
import { handedInOf, reporterKey, type CommitmentReport, type Reporter } from './commitment-report.ts';
import type { PublishedReport, ReportAddressee, YearlyFollowUp } from './yearly-follow-up.ts';

/** What a report is made of. */
export interface ReportMatter {
  readonly followUp: YearlyFollowUp;
  readonly agreement: Agreement;
  readonly template: ProcessTemplate;
  /** Whom the template has the report go to. */
  readonly recipients: readonly ReportRecipient[];
  readonly commitments: readonly Commitment[];
  readonly reports: readonly CommitmentReport[];
  readonly joinings: readonly Joining[];
  readonly now: Instant;
}

/** The yearly report as it stands: what has been handed in, what the officer has compiled, who has not answered. */
export function reportOf(matter: ReportMatter): PublishedReport {
  const { followUp, agreement, joinings, now } = matter;
  const { compiled, dueOn, stage } = followUp;
  const followed = versionOfCycle(agreement, stage.cycle);
  const joined = joinedOrganisations(joinings);
  return {
    agreementName: agreement.name,
    diarienummer: agreement.diarienummer,
    dueOn,
    publishedOn: dateOf(now),
    textNumber: followed.number,
    textHash: followed.textHash,
    overall: compiled.overall,
    jointBody: compiled.jointBody,
    commitments: commitmentsOfCycle(matter.commitments, stage.cycle)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, order, party, wording }) => ({
        commitmentId: id,
        order,
        party,
        wording,
        summary: compiled.summaries.find(({ commitmentId }) => commitmentId === id)?.text ?? '',
        reports: reportsOf(matter, id),
      })),
    silent: silentOrganisations(followUp, joinings).map(({ name }) => name),
    withdrawn: followUp.asked.filter(({ partyId }) => !hasJoined(joinings, partyId)).map(({ name }) => name),
    joinedOrganisations: joined.length,
    recipients: matter.recipients.flatMap((kind) => addresseesOf(kind, matter.template, joined)),
  };
}

function reportsOf(
  { reports, followUp, joinings }: ReportMatter,
  commitmentId: Commitment['id'],
): PublishedReport['commitments'][number]['reports'] {
  return reports
    .filter((report) => report.followUpId === followUp.id && report.commitmentId === commitmentId)
    .flatMap((report) => {
      const handedIn = handedInOf(report);
      return handedIn === null
        ? []
        : [{ by: report.by, name: reporterName(report.by, followUp, joinings), ...handedIn }];
    })
    .toSorted((a, b) => rank(a.by) - rank(b.by) || SWEDISH.compare(a.name, b.name));
}

/** What a party is called in the report: as it was asked, else as it joined. */
export function reporterName(by: Reporter, followUp: YearlyFollowUp, joinings: readonly Joining[]): string {
  if (by.kind === 'kommun') return 'Kommunen';
  const known = [...followUp.asked, ...joinings];
  return known.find(({ partyId }) => partyId === by.partyId)?.name ?? reporterKey(by);
}

function addresseesOf(
  kind: ReportRecipient,
  { forum, terms, bodies }: ProcessTemplate,
  joined: readonly Joining[],
): ReportAddressee[] {
  switch (kind) {
    case 'forum':
      return [{ kind, name: forum?.name ?? 'dialogforum', partyId: null }];
    case 'joinedOrganisations':
      return joined.map(({ partyId, name }) => ({ kind, name, partyId }));
    case 'fullmaktige':
      return [
        {
          kind,
          name: bodies.find(({ type }) => type === 'fullmaktige')?.name ?? 'Kommunfullmäktige',
          partyId: null,
        },
      ];
    case 'jointBody':
      return [{ kind, name: terms.jointBody, partyId: null }];
  }
}

function rank(by: Reporter): number {
  return by.kind === 'kommun' ? 0 : 1;
}

const SWEDISH = new Intl.Collator('sv');
