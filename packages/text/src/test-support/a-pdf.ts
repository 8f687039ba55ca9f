import { Buffer } from 'node:buffer';

export type PdfRow = {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
};

/** A PDF with each page's rows as text in Helvetica; an empty page has only a grey box, as a scan has a picture. */
export function aPdf(pages: readonly (readonly PdfRow[])[], trailer = ''): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((rows, index) => {
      const content = rows.length === 0 ? '0.5 g 50 50 400 600 re f' : `BT ${rows.map(shown).join(' ')} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return assembled(objects, trailer);
}

/** What an encrypted PDF says of itself; no password opens it. */
export const ENCRYPTED = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`;

function shown({ text, x = 60, y, size = 11 }: PdfRow): string {
  const escaped = text
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('–', '\u0096')
    .replaceAll('•', '\u0095');
  return `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj`;
}

function assembled(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
