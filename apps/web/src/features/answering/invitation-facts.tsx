import { deadlineInWords, formatDate } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import { answeringWords } from '../../messages/sv/answering.ts';
import { isOver } from './answering-time.ts';
import { ContactWays } from './contact-ways.tsx';
import { readingMinutes } from './reading-minutes.ts';

/** Who asks, what, by when, how long it takes, that it becomes public, whom to ask. domain.md §8.10 RE-02. */
export function InvitationFacts({ view }: { readonly view: AnsweringView }) {
  const words = answeringWords.facts;
  const first = view.extensions[0];
  const minutes = readingMinutes([view.missiv.text, ...view.missiv.questions], view.text);
  return (
    <Card title={words.title} emphasis="key">
      <DefinitionList
        items={[
          {
            term: words.by,
            value: (
              <>
                <strong>{deadlineInWords(view)}</strong>
                {first === undefined || isOver(view) ? null : (
                  <p>{words.extended(formatDate(first.previousLastDay))}</p>
                )}
              </>
            ),
          },
          { term: words.asks, value: view.municipality.name },
          { term: words.answers, value: view.recipientName },
          { term: words.about, value: view.agreementName },
          { term: words.takes, value: words.takesText(minutes) },
          { term: words.public, value: view.form.publishing.notice.sv },
          { term: words.ask, value: <ContactWays contact={view.missiv.contact} /> },
        ]}
      />
    </Card>
  );
}
