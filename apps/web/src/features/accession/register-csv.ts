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
  const { joiner, contact, progress, versions, arrival } = row;
  const organisation = joiner.kind === 'organisation' ? joiner : null;
  return [
    row.name,
    organisation?.orgNumber ?? '',
    accessionWords.kinds[joiner.kind],
    organisation === null ? '' : joiningWords.capacities[organisation.capacity],
    joiningWords.states[progress.state],
    formatInstant(progress.at),
    String(versions.at(-1)?.number ?? ''),
    row.hasVersionInForce ? accessionWords.yes : accessionWords.no,
    arrival.channel === 'online' ? formatInstant(arrival.at) : formatDate(arrival.arrivedOn),
    joiningWords.channels[arrival.channel],
    row.receiptNumber,
    ...(contact === null ? ['', '', ''] : [contact.name, contact.email, contact.phone]),
    organisation?.signatory?.name ?? '',
    organisation?.signatory?.role ?? '',
  ];
}

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
