/** The part of yauzl 3 that we use; the package carries no types of its own. */
declare module 'yauzl' {
  import type { Buffer } from 'node:buffer';
  import type { Readable } from 'node:stream';

  export type Entry = {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly compressionMethod: number;
    readonly crc32: number;
    isEncrypted(): boolean;
  };

  export type ZipFile = {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry, options: { readonly decodeFileData: false }): Promise<Readable>;
  };

  export function fromBufferPromise(buffer: Buffer): Promise<ZipFile>;
}
