import type { VersionTextView } from '@overens/usecases/drafting/version-views';
import { versionWords } from '../../messages/sv/versions.ts';
import { HistoricText } from './historic-text.tsx';
import { compareHref } from './version-hrefs.ts';

const words = versionWords.text.marks;

export interface VersionTextProps {
  readonly agreementId: string;
  readonly version: VersionTextView;
}

/** The text of a version: each unit with what has happened to it, marked where it is new since an earlier version. */
export function VersionText({ agreementId, version }: VersionTextProps) {
  const { text, marks, histories, since, remissed, madeFrom } = version;
  return (
    <HistoricText
      text={text}
      histories={histories}
      marks={marks}
      markInWords={(mark) =>
        since === null || since === remissed ? words.remiss[mark] : words.version[mark](since)
      }
      changesIn={(to, sectionId) => {
        const from = madeFrom[madeFrom.indexOf(to) - 1];
        return from === undefined ? null : compareHref(agreementId, { from, to }, sectionId);
      }}
      isFolded={false}
    />
  );
}
