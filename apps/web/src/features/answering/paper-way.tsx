import { Disclosure } from '@overens/ui/disclosure';
import { answeringWords } from '../../messages/sv/answering.ts';
import { PostalAddress } from './postal-address.tsx';

/** How to answer on paper, which counts the same. */
export function PaperWay({
  address,
  diarienummer,
}: {
  readonly address: readonly string[];
  readonly diarienummer: readonly string[];
}) {
  const words = answeringWords.paper;
  const [number] = diarienummer;
  return (
    <Disclosure summary={words.title}>
      <p>{number === undefined ? words.textWithoutNumber : words.text(number)}</p>
      <PostalAddress lines={address} />
      <p>{words.equal}</p>
    </Disclosure>
  );
}
