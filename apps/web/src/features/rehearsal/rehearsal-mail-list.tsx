import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RehearsalMailView } from '@overens/usecases/agreement/agreement-views';
import { Disclosure } from '@overens/ui/disclosure';
import { rehearsalWords as words } from '../../messages/sv/rehearsal.ts';
import { LinkedText } from '../mail-text/linked-text.tsx';

/** The mails that would have gone, the latest first, each as it would have read. */
export function RehearsalMailList({ mails }: { readonly mails: RehearsalMailView['mails'] }) {
  return (
    <section className="ov-section" aria-labelledby="mejl">
      <h2 id="mejl">{words.mailsTitle}</h2>
      {mails.length === 0 ? <p>{words.noMail}</p> : <p>{words.mailCount(mails.length)}</p>}
      <ul className="ov-plain-list">
        {mails.toReversed().map((mail) => (
          <li key={mail.id}>
            <Disclosure
              summary={
                <span className="ov-mail-summary">
                  <strong>{mail.subject}</strong>
                  <span className="ov-table-note">
                    {words.to} {mail.to}, {formatInstant(mail.at)}
                  </span>
                </span>
              }
            >
              <pre className="ov-mail-text">
                <LinkedText text={mail.text} />
              </pre>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
