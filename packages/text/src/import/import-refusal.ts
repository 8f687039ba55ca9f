/** What the bytes are, whatever the file is called. `document` is an Office file we cannot tell closer. */
export type DetectedKind =
  | 'text'
  | 'docx'
  | 'doc'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'image'
  | 'media'
  | 'archive'
  | 'program'
  | 'document';

/** Why a file or pasted text cannot be imported. Nothing of it is kept. */
export type ImportRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'tooLarge'; readonly byteLength: number; readonly maxBytes: number }
  | {
      readonly code: 'notText';
      readonly reason: 'controlCharacters' | 'brokenEncoding' | 'stackedMarks' | 'scannedPdf' | 'brokenPdf';
    }
  /** The name says one thing and the content another. */
  | { readonly code: 'disguised'; readonly extension: string; readonly detectedAs: DetectedKind }
  | { readonly code: 'encrypted' }
  | { readonly code: 'zipBomb'; readonly limit: 'entries' | 'bytes' | 'ratio'; readonly max: number }
  | { readonly code: 'brokenDocx'; readonly reason: BrokenDocxReason }
  /** An honest file of a kind we do not read. */
  | { readonly code: 'unsupported'; readonly extension: string; readonly detectedAs: DetectedKind }
  | { readonly code: 'macros' }
  | {
      readonly code: 'tooManySections';
      /** What there was too much of. */
      readonly unit: 'section' | 'paragraph' | 'line' | 'element';
      readonly count: number;
      readonly max: number;
    };

export type ImportRefusalCode = ImportRefusal['code'];

export type BrokenDocxReason =
  | 'unreadableZip'
  | 'missingPart'
  | 'duplicatePart'
  | 'doctype'
  | 'tooDeep'
  | 'unreadableXml';

/** 10 MB: a text of several hundred pages with pictures. Checked before anything is decoded. */
export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;
