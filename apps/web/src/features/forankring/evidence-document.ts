import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { MeetingEvidence } from '@overens/domain/forankring/meeting-record';
import { meetingTimeInWords } from '@overens/domain/forankring/meeting-time-wording';
import {
  plainHeading,
  plainList,
  plainParagraphs,
  type PrintedBlock,
  type PrintedDocument,
} from '@overens/text/print/printed-document';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { meetingWords } from '../../messages/sv/meeting.ts';
import { recordWords } from '../../messages/sv/meeting-record.ts';
import { stageDocument, type PrintedMunicipality } from '../documents/stage-document.ts';
import { evidenceFileName } from './evidence-file-name.ts';
import { positionInWords } from './position-in-words.ts';
import { presentIn } from './record-draft.ts';

const words = recordWords.evidence;
type ClosedMeeting = Pick<
  MeetingView,
  'title' | 'agreementName' | 'mode' | 'endorsedBy' | 'terms' | 'evidence' | 'evidenceHash'
>;

/** What a closed meeting left behind, frozen, with its checksums; `null` before it is closed. */
export function evidenceDocument(
  meeting: ClosedMeeting,
  municipality: PrintedMunicipality,
): PrintedDocument | null {
  const { evidence, evidenceHash } = meeting;
  if (evidence === null || evidenceHash === null) return null;
  return stageDocument({
    fileName: evidenceFileName(evidence),
    title: `${words.title}: ${meeting.title}`,
    subtitle: meeting.agreementName,
    mode: meeting.mode,
    municipality,
    facts: evidenceFacts(meeting, evidence),
    blocks: [
      ...present(evidence),
      ...said(evidence),
      plainHeading(1, words.notes),
      ...plainParagraphs(evidence.notes === '' ? words.nothing : evidence.notes),
      plainHeading(1, words.hashes),
      ...plainParagraphs(words.closed(formatInstant(evidence.closedAt))),
      ...plainList([`${words.textHash}: ${evidence.textHash}`, `${words.evidenceHash}: ${evidenceHash}`]),
    ],
  });
}

function evidenceFacts(
  { endorsedBy, terms }: ClosedMeeting,
  evidence: MeetingEvidence,
): PrintedDocument['facts'] {
  const { endorsement, organisations, place, digitalLink, textNumber } = evidence;
  const people = meetingWords.people(presentIn(evidence));
  return [
    { term: words.outcome, value: positionInWords(endorsement.position, endorsedBy, terms.jointBody) },
    ...(endorsement.statement === '' ? [] : [{ term: words.statement, value: endorsement.statement }]),
    { term: words.time, value: meetingTimeInWords(evidence) },
    { term: words.place, value: [place, digitalLink].filter((part) => part !== '').join(', ') },
    { term: words.text, value: words.textLine(textNumber) },
    { term: words.present, value: words.presentLine(organisations.length, people) },
  ];
}

function present({ organisations, privatePeople }: MeetingEvidence): PrintedBlock[] {
  const { columns } = words;
  return [
    plainHeading(1, words.organisations),
    ...(organisations.length === 0
      ? plainParagraphs(words.nothing)
      : [
          {
            kind: 'table' as const,
            caption: words.organisations,
            head: [columns.name, columns.people, columns.how],
            rows: organisations.map(({ name, people, registrationId }) => [
              name,
              String(people),
              registrationId === null ? words.walkIn : words.registered,
            ]),
          },
        ]),
    ...(privatePeople === 0 ? [] : plainParagraphs(words.private(meetingWords.people(privatePeople)))),
  ];
}

function said({ questions, positions }: MeetingEvidence): PrintedBlock[] {
  return [
    ...(positions.length === 0 ? [] : [plainHeading(1, words.positions)]),
    ...plainList(
      positions.map(({ name, position, statement }) => {
        const own = statement === '' ? '' : `. ${statement}`;
        return `${name}: ${meetingWords.ofOrganisation[position]}${own}`;
      }),
    ),
    plainHeading(1, words.questions),
    ...(questions.length === 0 ? plainParagraphs(words.nothing) : []),
    ...plainList(questions.map(({ text, by }) => (by === null ? text : `${text} (${by})`))),
  ];
}
