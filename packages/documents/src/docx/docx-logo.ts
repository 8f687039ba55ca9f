import { ImageRun, Paragraph } from 'docx';
import { drawnSize, type PrintedLogo } from '../printed-logo.ts';
import { printableText } from '../printable-text.ts';

/** The municipality's picture in a paragraph of its own, with its name for those who do not see it. */
export function docxLogo(logo: PrintedLogo, municipality: string): Paragraph {
  const name = printableText(municipality);
  const shown = {
    data: Buffer.from(logo.base64, 'base64'),
    transformation: drawnSize(logo, 50),
    altText: { id: '1', name, title: name, description: name },
  };
  const image =
    logo.kind === 'png'
      ? new ImageRun({ type: 'png', ...shown })
      : new ImageRun({ type: 'svg', ...shown, fallback: { type: 'png', data: EMPTY } });
  return new Paragraph({ suppressLineNumbers: true, children: [image] });
}

/** A single transparent dot, for Word before 2016: it shows no drawings, and the name stands in the head of the page. */
const EMPTY = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
);
