import { Disclosure } from '@overens/ui/disclosure';
import { answeringWords } from '../../messages/sv/answering.ts';
import { DownloadLinks } from '../documents/download-links.tsx';

/** The proposal as a file with numbered lines: to be read on paper, and to be sent out before a board meets. */
export function TextOnPaper({ recipientId }: { readonly recipientId: string }) {
  const words = answeringWords.onPaper;
  return (
    <Disclosure summary={words.title}>
      <p>{words.text}</p>
      <DownloadLinks
        href={`/svar/${recipientId}/fil/remissversion`}
        what={words.what}
        formats={['pdf', 'docx', 'html', 'txt']}
      />
    </Disclosure>
  );
}
