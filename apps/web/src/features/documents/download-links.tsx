import { documentWords as words } from '../../messages/sv/documents.ts';

export interface DownloadLinksProps {
  /** The address of the file without its ending. */
  readonly href: string;
  /** What is taken along, in words: told after each format to those who hear the links alone. */
  readonly what: string;
  readonly formats: readonly (keyof typeof words.formats)[];
}

/** The formats that one document can be had in. Plain links: they work without script. */
export function DownloadLinks({ href, what, formats }: DownloadLinksProps) {
  return (
    <ul className="ov-downloads">
      {formats.map((format) => (
        <li key={format}>
          <a href={`${href}.${format}`} download>
            {words.formats[format]}
            <span className="ov-visually-hidden">{words.of(what)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
