import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { EmptyState } from '@overens/ui/empty-state';
import { PageHeader } from '@overens/ui/page-header';
import { publicWords } from '../../messages/sv/public-pages.ts';
import type { CaughtMail } from './caught-mails.ts';
import styles from './dev-mail.module.css';
import { LinkedText } from '../mail-text/linked-text.tsx';

/** The demo's mailbox: everything that would have been sent. */
export function MailList({ mails }: { readonly mails: readonly CaughtMail[] }) {
  const words = publicWords.mail;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {mails.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : null}
      {/* Without the card's own title: many mails share one, and each would be a landmark of the same name. */}
      {mails.map((mail) => (
        <Card
          key={mail.id}
          eyebrow={`${words.to}: ${mail.to.join(', ')} · ${formatInstant(mail.receivedAt)}`}
        >
          <h2 className={styles['subject']}>{mail.subject === '' ? words.noSubject : mail.subject}</h2>
          <div className={styles['mail']}>
            <LinkedText text={mail.text} />
          </div>
        </Card>
      ))}
    </>
  );
}
