import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { AccessionView, JoiningRow } from '@overens/usecases/accession/accession-views';
import { accessionWords, joiningWords } from '../../messages/sv/accession.ts';

/**
 * The register as a spreadsheet opens it in Swedish: semicolons, UTF-8 with byte order mark, CRLF. A cell that a
 * program could take for a formula begins with an apostrophe: the names come from the public.
 */
export function registerCsv(view: Pick<AccessionView, 'joinings'>): string {
  const rows = [accessionWords.csvHeads, ...view.joinings.map(cellsOf)];
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function cellsOf(row: JoiningRow): string[] {
  const { name, progress, versions, arrival, contact, receiptNumber } = row;
  const [orgNumber, capacity, ...signatory] = organisationCells(row);
  return [
    name,
    orgNumber,
    accessionWords.kinds[row.joiner.kind],
    capacity,
    joiningWords.states[progress.state],
    formatInstant(progress.at),
    String(versions.at(-1)?.number ?? ''),
    row.hasVersionInForce && !row.isBoundToAnnulled ? accessionWords.yes : accessionWords.no,
    arrival.channel === 'online' ? formatInstant(arrival.at) : formatDate(arrival.arrivedOn),
    joiningWords.channels[arrival.channel],
    receiptNumber,
    ...(contact === null ? ['', '', ''] : [contact.name, contact.email, contact.phone]),
    ...signatory,
  ];
}

/** Number, capacity, signatory and the signatory's role; empty for a nämnd, and where a person's name is not shown. */
function organisationCells({ joiner }: JoiningRow): [string, string, string, string] {
  if (joiner.kind === 'body') return ['', '', '', ''];
  const { orgNumber, capacity, signatory } = joiner;
  const { name, role } = signatory ?? { name: '', role: '' };
  return [orgNumber ?? '', joiningWords.capacities[capacity], name, role];
}

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
