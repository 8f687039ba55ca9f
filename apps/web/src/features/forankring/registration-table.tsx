import { DataTable, type DataColumn } from '@overens/ui/data-table';
import type { MeetingView, RegistrationView } from '@overens/usecases/forankring/forankring-views';
import { forankringWords } from '../../messages/sv/forankring.ts';
import { meetingWords } from '../../messages/sv/meeting.ts';

const words = forankringWords.registrations;

/** Who has registered, how many they are and what they need. */
export function RegistrationTable({ meeting }: { readonly meeting: MeetingView }) {
  const { registrations, people } = meeting;
  const withoutEmail = registrations.filter(({ email }) => email === null).length;
  return (
    <section className="ov-section" aria-labelledby="anmalda">
      <h2 id="anmalda">{words.title}</h2>
      <p>
        {registrations.length === 0
          ? words.none
          : words.sum(registrations.length, meetingWords.people(people))}
      </p>
      {registrations.length === 0 ? null : (
        <>
          <DataTable
            caption={words.table}
            isCaptionHidden
            columns={columns}
            rows={registrations}
            rowKey={({ id }) => id}
          />
          {withoutEmail === 0 ? null : <p>{words.withoutEmail(withoutEmail)}</p>}
          <p className="ov-soft ov-small">{words.kept}</p>
        </>
      )}
    </section>
  );
}

const columns: readonly DataColumn<RegistrationView>[] = [
  {
    key: 'who',
    header: words.columns.who,
    isRowHeader: true,
    cell: ({ organisation, contactName }) => organisation ?? `${contactName} (${words.private})`,
  },
  { key: 'people', header: words.columns.people, align: 'end', cell: ({ people }) => people },
  { key: 'needs', header: words.columns.needs, cell: needsInWords },
  {
    key: 'contact',
    header: words.columns.contact,
    cell: ({ contactName, email, phone }) => (
      <>
        {contactName}{' '}
        {email === null ? null : (
          <a className="wrap-anywhere" href={`mailto:${email}`}>
            {email}
          </a>
        )}
        {phone === null ? null : <span className="ov-table-note">{words.phoned(phone)}</span>}
      </>
    ),
  },
];

function needsInWords({ needs, needsNote }: RegistrationView): string {
  const named = needs.map((need) => meetingWords.needs[need]).join(', ');
  const all = [named, needsNote].filter((part) => part !== '').join('. ');
  return all === '' ? words.needsNothing : all;
}
