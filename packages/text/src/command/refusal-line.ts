import type { ImportRefusal, ImportRefusalCode } from '../import/import-refusal.ts';

/** One line on why a file is not read, and what would help. */
export function refusalLine(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'notText':
      return NOT_TEXT[refusal.reason];
    case 'tooLarge':
      return `The file is too large: ${refusal.byteLength} bytes, and ${refusal.maxBytes} are read at most.`;
    case 'disguised':
      return `The file is called .${refusal.extension} but holds ${refusal.detectedAs}. Save it again under its own kind.`;
    case 'unsupported':
      return `This kind of file is not read: ${refusal.detectedAs}. Save it as docx, pdf, html, md or txt.`;
    case 'zipBomb':
      return `The file unpacks to more than is reasonable (limit of ${refusal.limit}: ${refusal.max}).`;
    case 'brokenDocx':
      return refusal.reason === 'tooDeep'
        ? 'The Word document has tables or boxes within each other in hundreds of layers, as no text has. Paste the text instead.'
        : `The Word document is broken (${refusal.reason}). Save a new copy of it in Word.`;
    case 'tooManySections':
      return `The text has too much of one thing: ${refusal.count} of ${refusal.unit}, and ${refusal.max} are read at most.`;
    case 'empty':
    case 'encrypted':
    case 'macros':
      return PLAIN[refusal.code];
  }
}

const PLAIN: Record<Extract<ImportRefusalCode, 'empty' | 'encrypted' | 'macros'>, string> = {
  empty: 'There is no text in the file.',
  encrypted: 'The file is locked with a password. Save a copy without it.',
  macros: 'The document holds macros. Save it as an ordinary docx without them.',
};

const NOT_TEXT: Record<Extract<ImportRefusal, { code: 'notText' }>['reason'], string> = {
  controlCharacters: 'The file holds control characters: it is no text.',
  brokenEncoding: 'The file is in no encoding that can be told. Save it as UTF-8.',
  stackedMarks: 'The text has marks stacked on letters deeper than any language has.',
  scannedPdf: 'The PDF is a scan without a text layer. Run text recognition on it, or paste the text.',
  brokenPdf: 'The PDF is broken or cut off. Save it again from the program that made it.',
};
