import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { meetingTimeInWords } from '@overens/domain/forankring/meeting-time-wording';
import type { MeetingEvidence } from '@overens/domain/forankring/meeting-record';
import { DataTable } from '@overens/ui/data-table';
import { DefinitionList } from '@overens/ui/definition-list';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { meetingWords } from '../../messages/sv/meeting.ts';
import { recordWords } from '../../messages/sv/meeting-record.ts';
import { PrintButton } from '../answering/print-button.tsx';
import { DownloadLinks } from '../documents/download-links.tsx';
import { documentWords } from '../../messages/sv/documents.ts';
import { positionInWords } from './position-in-words.ts';
import { presentIn } from './record-draft.ts';

const words = recordWords.evidence;

export interface EvidenceSheetProps {
  readonly evidence: MeetingEvidence;
  readonly evidenceHash: string;
  readonly endorsedBy: MeetingView['endorsedBy'];
  readonly jointBody: string;
  /** The address of the same as a file, without its ending. */
  readonly fileHref: string;
}

/** What a closed meeting left behind, to be read and printed; it can no longer be changed. */
export function EvidenceSheet({
  evidence,
  evidenceHash,
  endorsedBy,
  jointBody,
  fileHref,
}: EvidenceSheetProps) {
  const { endorsement, organisations, notes } = evidence;
  const people = meetingWords.people(presentIn(evidence));
  const where = [evidence.place, evidence.digitalLink].filter((part) => part !== '').join(', ');
  return (
    <article className="ov-stack ov-stack--wide">
      <section className="ov-section" aria-labelledby="underlag">
        <h2 id="underlag">{words.title}</h2>
        <DefinitionList
          items={[
            {
              term: words.outcome,
              value: <strong>{positionInWords(endorsement.position, endorsedBy, jointBody)}</strong>,
            },
            ...(endorsement.statement === ''
              ? []
              : [{ term: words.statement, value: endorsement.statement }]),
            { term: words.time, value: meetingTimeInWords(evidence) },
            { term: words.place, value: where },
            { term: words.text, value: words.textLine(evidence.textNumber) },
            { term: words.present, value: words.presentLine(organisations.length, people) },
          ]}
        />
      </section>
      <Present evidence={evidence} />
      <Said evidence={evidence} />
      <section className="ov-section" aria-labelledby="anteckningar">
        <h2 id="anteckningar">{words.notes}</h2>
        {(notes === '' ? words.nothing : notes).split('\n').map((line, index) => (
          <p key={`${index}-${line}`}>{line}</p>
        ))}
      </section>
      <section className="ov-section" aria-labelledby="kontrollsummor">
        <h2 id="kontrollsummor">{words.hashes}</h2>
        <p>{words.closed(formatInstant(evidence.closedAt))}</p>
        <DefinitionList
          layout="stack"
          items={[
            { term: words.textHash, value: <code>{evidence.textHash}</code> },
            { term: words.evidenceHash, value: <code>{evidenceHash}</code> },
          ]}
        />
      </section>
      <div className="ov-actions ov-no-print">
        <PrintButton>{words.print}</PrintButton>
        <DownloadLinks href={fileHref} what={documentWords.evidence} formats={['pdf', 'docx', 'html']} />
      </div>
    </article>
  );
}

function Present({ evidence }: Pick<EvidenceSheetProps, 'evidence'>) {
  const { organisations, privatePeople } = evidence;
  return (
    <section className="ov-section" aria-labelledby="organisationer">
      <h2 id="organisationer">{words.organisations}</h2>
      <DataTable
        caption={words.organisations}
        isCaptionHidden
        rows={organisations.map((row, index) => ({ ...row, index }))}
        rowKey={({ index }) => String(index)}
        empty={words.nothing}
        columns={[
          { key: 'name', header: words.columns.name, isRowHeader: true, cell: ({ name }) => name },
          { key: 'people', header: words.columns.people, align: 'end', cell: ({ people }) => people },
          {
            key: 'how',
            header: words.columns.how,
            cell: ({ registrationId }) => (registrationId === null ? words.walkIn : words.registered),
          },
        ]}
      />
      {privatePeople === 0 ? null : <p>{words.private(meetingWords.people(privatePeople))}</p>}
    </section>
  );
}

function Said({ evidence }: Pick<EvidenceSheetProps, 'evidence'>) {
  const { questions, positions } = evidence;
  return (
    <>
      {positions.length === 0 ? null : (
        <section className="ov-section" aria-labelledby="hallningar">
          <h2 id="hallningar">{words.positions}</h2>
          <ul>
            {positions.map(({ name, position, statement }) => (
              <li key={name}>
                {name}: {meetingWords.ofOrganisation[position]}
                {statement === '' ? '' : `. ${statement}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="ov-section" aria-labelledby="fragor">
        <h2 id="fragor">{words.questions}</h2>
        {questions.length === 0 ? <p>{words.nothing}</p> : null}
        <ul>
          {questions.map(({ text, by }, index) => (
            <li key={`${index}-${text}`}>{by === null ? text : `${text} (${by})`}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
