import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';

/**
 * A plain zip without compression. What was checked is handed on in a fresh container, so that the next
 * reader cannot see other bytes than those that were counted (two zip readers may disagree on one file).
 */
export function writeStoredZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const fileName = Buffer.from(name, 'utf8');
    const shared = sharedHeader(fileName, data);
    const local = Buffer.concat([signature(0x04034b50), shared, fileName, data]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), u16(VERSION), shared, central, fileName);
    pieces.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, central, signature(0x06054b50), end]);
}

/** The fields that a local header and the directory share: version, flags, method, time, checksum, sizes, lengths. */
function sharedHeader(fileName: Buffer, data: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt32LE(crc32(data), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(fileName.length, 22);
  return header;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
