import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { PublicReportView } from '@overens/usecases/follow-up/follow-up-views';
import { Card } from '@overens/ui/card';
import { DataTable } from '@overens/ui/data-table';
import { DefinitionList } from '@overens/ui/definition-list';
import {
  publishedReportWords as words,
  reporterWords,
  reportFormWords,
} from '../../messages/sv/follow-up.ts';
import { CommitmentReports } from './commitment-reports.tsx';
import { CommitmentStatusBadge } from './commitment-status-badge.tsx';
import { notReportedOn, toldOf } from './not-reported-on.ts';
import { recipientLines } from './recipient-lines.ts';

type Commitment = PublicReportView['report']['commitments'][number];

/** The whole report as it was published: for everyone, and for paper. */
export function PublishedReport({ view }: { readonly view: PublicReportView }) {
  const { report, hash } = view;
  return (
    <article className="ov-stack ov-stack--wide">
      <section className="ov-section" aria-labelledby="sammanfattning">
        <h2 id="sammanfattning">{words.overall}</h2>
        <p className="ov-prose">{report.overall}</p>
        <p>{words.version(report.textNumber, report.joinedOrganisations)}</p>
      </section>
      {report.commitments.some(({ reports }) => reports.length > 0) ? (
        <section className="ov-section" aria-labelledby="korthet">
          <h2 id="korthet">{words.overview}</h2>
          <Overview report={report} />
        </section>
      ) : null}
      <section className="ov-section" aria-labelledby="ataganden">
        <h2 id="ataganden">{words.commitments}</h2>
        {toldOf(report.commitments).map(({ commitmentId, order, party, wording, summary, reports }) => (
          <Card
            key={commitmentId}
            headingLevel={3}
            title={reportFormWords.commitment(order)}
            eyebrow={reporterWords[party]}
          >
            <p>{wording}</p>
            {summary === '' ? null : <p className="ov-prose">{summary}</p>}
            {reports.length === 0 ? null : <CommitmentReports reports={reports} />}
          </Card>
        ))}
      </section>
      <Unreported commitments={notReportedOn(report.commitments)} />
      <section className="ov-section" aria-labelledby="synpunkter">
        <h2 id="synpunkter">{words.jointBody(view.jointBodyName)}</h2>
        {report.jointBody.heldOn === null ? null : <p>{words.heldOn(formatDate(report.jointBody.heldOn))}</p>}
        <p className="ov-prose">
          {report.jointBody.comments === '' ? words.noComments : report.jointBody.comments}
        </p>
      </section>
      <section className="ov-section" aria-labelledby="vilka">
        <h2 id="vilka">{words.who}</h2>
        {report.silent.length === 0 ? <p>{words.everyone}</p> : null}
        <DefinitionList items={namesOf(report)} />
      </section>
      <section className="ov-section" aria-labelledby="gar-till">
        <h2 id="gar-till">{words.recipients}</h2>
        <ul>
          {recipientLines(report.recipients).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="ov-soft ov-small">
          {words.hash}: <code>{hash}</code>
        </p>
      </section>
    </article>
  );
}

/** Each commitment with the parties that reported on it: nobody stands beside what is not its own. */
function Overview({ report }: Pick<PublicReportView, 'report'>) {
  return (
    <DataTable
      caption={words.overview}
      isCaptionHidden
      rows={report.commitments.filter(({ reports }) => reports.length > 0)}
      rowKey={(row) => row.commitmentId}
      columns={[
        {
          key: 'commitment',
          header: words.columns.commitment,
          isRowHeader: true,
          cell: ({ order }) => reportFormWords.commitment(order),
        },
        { key: 'whose', header: words.columns.whose, cell: ({ party }) => reporterWords[party] },
        { key: 'reported', header: words.columns.reported, cell: ({ reports }) => statuses(reports) },
      ]}
    />
  );
}

function statuses(reports: Commitment['reports']) {
  return (
    <ul className="ov-plain-list">
      {reports.map(({ name, content }) => (
        <li key={name}>
          {name} <CommitmentStatusBadge status={content.status} />
        </li>
      ))}
    </ul>
  );
}

function Unreported({ commitments }: { readonly commitments: readonly Commitment[] }) {
  if (commitments.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="ingen-rapport">
      <h2 id="ingen-rapport">{words.unreported}</h2>
      <ul>
        {commitments.map(({ commitmentId, order, party, wording }) => (
          <li key={commitmentId}>{words.unreportedLine(order, reporterWords[party], wording)}</li>
        ))}
      </ul>
    </section>
  );
}

function namesOf({ silent, withdrawn }: PublicReportView['report']) {
  return [
    { term: words.silent, value: silent.join(', '), names: silent },
    { term: words.withdrawn, value: withdrawn.join(', '), names: withdrawn },
  ].filter(({ names }) => names.length > 0);
}
