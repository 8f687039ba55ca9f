import type { AgreementText } from '@overens/text/model/agreement-text';
import { Disclosure } from '@overens/ui/disclosure';
import type { UnitHistoryView } from '@overens/usecases/drafting/unit-history-view';
import { unitHistoryWords } from '../../messages/sv/unit-history.ts';
import { AgreementChapters } from '../answering/agreement-chapters.tsx';
import { UnitHistory } from './unit-history.tsx';

type Mark = 'added' | 'changed';

export interface HistoricTextProps {
  readonly text: AgreementText;
  readonly histories: readonly UnitHistoryView[];
  readonly marks: readonly { readonly id: string; readonly mark: Mark }[];
  readonly markInWords: (mark: Mark) => string;
  /** Where it is seen what a version changed in a section; `null` when that cannot be shown. */
  readonly changesIn: (number: number, sectionId: string) => string | null;
  /** Whether what has happened is told first to those who ask. */
  readonly isFolded: boolean;
}

/** A text with what has happened to each unit at its place, and marked where it is new. */
export function HistoricText(props: HistoricTextProps) {
  const { text, histories, marks, markInWords, changesIn, isFolded } = props;
  const markOf = new Map<string, Mark>(marks.map(({ id, mark }) => [id, mark]));
  const eventsOf = new Map<string, UnitHistoryView['events']>(
    histories.map(({ id, events }) => [id, events]),
  );
  const sectionOf = new Map<string, string>(
    text.sections.flatMap(({ id, paragraphs }) =>
      [id, ...paragraphs.map((unit) => unit.id)].map((unit) => [unit, id]),
    ),
  );
  const under = (id: string) => {
    const [mark, events] = [markOf.get(id), eventsOf.get(id)];
    const history =
      events === undefined ? null : (
        <UnitHistory events={events} changesIn={(number) => changesIn(number, sectionOf.get(id) ?? id)} />
      );
    if (mark === undefined && history === null) return null;
    const marked = mark === undefined ? null : <strong>{markInWords(mark)}</strong>;
    if (!isFolded || history === null) {
      return (
        <p className="ov-small ov-soft">
          {marked}
          {marked === null || history === null ? null : '. '}
          {history}
        </p>
      );
    }
    return (
      <>
        {marked === null ? null : <p className="ov-small ov-soft">{marked}</p>}
        <Disclosure summary={<span className="ov-small">{unitHistoryWords.title}</span>}>
          <p className="ov-small">{history}</p>
        </Disclosure>
      </>
    );
  };
  return <AgreementChapters text={text} underUnit={under} />;
}
