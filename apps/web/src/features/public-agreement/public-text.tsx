import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import type { PublicHistoryView } from '@overens/usecases/documents/public-history-view';
import { versionWords } from '../../messages/sv/versions.ts';
import { HistoricText } from '../versions/historic-text.tsx';

export interface PublicTextProps {
  readonly text: PublicAgreementView['text'];
  readonly history: PublicHistoryView;
  /** The agreement's own page. */
  readonly href: string;
}

/** The adopted text, with what each version in force has made of it and what came after the remiss. */
export function PublicText({ text, history, href }: PublicTextProps) {
  const { versions, histories, afterRemiss } = history;
  return (
    <HistoricText
      text={text}
      histories={histories}
      marks={afterRemiss}
      markInWords={(mark) => versionWords.text.marks.remiss[mark]}
      changesIn={(number, sectionId) =>
        versions.indexOf(number) > 0 ? `${href}/andringar?version=${number}#${sectionId}` : null
      }
      isFolded
    />
  );
}
