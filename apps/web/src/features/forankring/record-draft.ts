import type { MeetingRecord } from '@overens/domain/forankring/meeting-record';
import type { RegistrationId } from '@overens/domain/kernel/id';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { positionOf } from './position-in-words.ts';

/** An organisation in the list of those who are here; `people` as it is typed. */
export interface AttendanceRow {
  readonly key: number;
  readonly name: string;
  readonly people: string;
  readonly registrationId: RegistrationId | null;
  /** How many had registered; `null` for a row that was added at the meeting. */
  readonly registered: number | null;
}

interface QuestionRow {
  readonly key: number;
  readonly text: string;
  readonly by: string;
}

export interface PositionRow {
  readonly key: number;
  readonly name: string;
  readonly position: string;
  readonly statement: string;
}

/** What is noted at a meeting, as it stands in the fields: half-written rows too. */
export interface RecordDraft {
  readonly attendance: readonly AttendanceRow[];
  readonly privatePeople: string;
  readonly questions: readonly QuestionRow[];
  readonly position: string;
  readonly statement: string;
  readonly positions: readonly PositionRow[];
  readonly notes: string;
}

type Registered = readonly Pick<MeetingView['registrations'][number], 'id' | 'organisation' | 'people'>[];

/** The fields to begin with: what has been saved, and a row for each organisation that has registered. */
export function startRecordDraft({
  record,
  registrations,
}: {
  readonly record: MeetingRecord | null;
  readonly registrations: Registered;
}): RecordDraft {
  const questions = (record?.questions ?? []).map(({ text, by }) => ({ text, by: by ?? '' }));
  return {
    attendance: withKeys(attendanceRows(record, registrations)),
    privatePeople: record === null || record.privatePeople === 0 ? '' : String(record.privatePeople),
    questions: withKeys(questions),
    ...endorsementIn(record),
    positions: withKeys(record?.positions ?? []),
    notes: record?.notes ?? '',
  };
}

function attendanceRows(
  record: MeetingRecord | null,
  registrations: Registered,
): Omit<AttendanceRow, 'key'>[] {
  const registered = registrations.filter(({ organisation }) => organisation !== null);
  const present = record?.organisations ?? [];
  const came = new Map(present.map((row) => [row.registrationId, row.people]));
  const known = new Set<string>(registered.map(({ id }) => id));
  const others = present.filter(
    ({ registrationId }) => registrationId === null || !known.has(registrationId),
  );
  return [
    ...registered.map(({ id, organisation, people }) => ({
      name: organisation ?? '',
      people: String(came.get(id) ?? ''),
      registrationId: id,
      registered: people,
    })),
    ...others.map(({ name, people, registrationId }) => ({
      name,
      people: String(people),
      registrationId,
      registered: null,
    })),
  ];
}

function endorsementIn(record: MeetingRecord | null): Pick<RecordDraft, 'position' | 'statement'> {
  const endorsement = record?.endorsement ?? null;
  return endorsement === null ? { position: '', statement: '' } : endorsement;
}

function withKeys<Row extends object>(rows: readonly Row[]): (Row & { readonly key: number })[] {
  return rows.map((row, key) => ({ ...row, key }));
}

/** What of the fields can be saved: rows that say who and how many, questions that say something. */
export function recordOf(draft: RecordDraft): MeetingRecord {
  const position = positionOf(draft.position);
  return {
    organisations: draft.attendance.flatMap(({ name, people, registrationId }) => {
      const number = countOf(people);
      return name.trim() === '' || number < 1 ? [] : [{ name: name.trim(), people: number, registrationId }];
    }),
    privatePeople: countOf(draft.privatePeople),
    questions: draft.questions.flatMap(({ text, by }) =>
      text.trim() === '' ? [] : [{ text: text.trim(), by: by.trim() === '' ? null : by.trim() }],
    ),
    positions: draft.positions.flatMap(({ name, position: chosen, statement }) => {
      const own = positionOf(chosen);
      return name.trim() === '' || own === null
        ? []
        : [{ name: name.trim(), position: own, statement: statement.trim() }];
    }),
    endorsement: position === null ? null : { position, statement: draft.statement.trim() },
    notes: draft.notes.trim(),
  };
}

/** How many people are noted as present. */
export function presentIn({ organisations, privatePeople }: MeetingRecord): number {
  return organisations.reduce((sum, { people }) => sum + people, privatePeople);
}

/** A whole number of people as it was typed; 0 for anything else. */
function countOf(typed: string): number {
  return /^\d{1,3}$/.test(typed.trim()) ? Math.min(Number(typed), MOST_PEOPLE) : 0;
}

const MOST_PEOPLE = 500;
