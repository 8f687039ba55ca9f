import type { VersionTextView } from '@overens/usecases/drafting/version-views';
import { versionWords } from '../../messages/sv/versions.ts';
import { AgreementChapters } from '../answering/agreement-chapters.tsx';
import { UnitHistory } from './unit-history.tsx';
import { compareHref } from './version-hrefs.ts';

const words = versionWords.text.marks;

export interface VersionTextProps {
  readonly agreementId: string;
  readonly version: VersionTextView;
}

/** The text of a version: each unit with what has happened to it, marked where it is new since an earlier version. */
export function VersionText({ agreementId, version }: VersionTextProps) {
  const { text, marks, histories, since, remissed, madeFrom } = version;
  const markOf = new Map<string, 'added' | 'changed'>(marks.map(({ id, mark }) => [id, mark]));
  const eventsOf = new Map<string, (typeof histories)[number]['events']>(
    histories.map(({ id, events }) => [id, events]),
  );
  const sectionOf = new Map<string, string>(
    text.sections.flatMap(({ id, paragraphs }) => [
      [id, id],
      ...paragraphs.map((unit): [string, string] => [unit.id, id]),
    ]),
  );
  const changesIn = (id: string) => (to: number) => {
    const from = madeFrom[madeFrom.indexOf(to) - 1];
    return from === undefined ? null : compareHref(agreementId, { from, to }, sectionOf.get(id));
  };
  const under = (id: string) => {
    const [mark, events = []] = [markOf.get(id), eventsOf.get(id)];
    if (mark === undefined && events.length === 0) return null;
    return (
      <p className="ov-small ov-soft">
        {mark === undefined || since === null ? null : (
          <>
            <strong>{since === remissed ? words.remiss[mark] : words.version[mark](since)}</strong>
            {events.length === 0 ? '.' : '. '}
          </>
        )}
        <UnitHistory events={events} changesIn={changesIn(id)} />
      </p>
    );
  };
  return <AgreementChapters text={text} underUnit={under} />;
}
