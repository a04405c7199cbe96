import { Gunzip, Unzip, type UnzipFileInfo, UnzipInflate, UnzipPassThrough, unzipSync } from 'fflate';
import { failure, type HistoryFailure, isHistoryFailure } from '../mapping.ts';
import type { ByteSource } from './byte-source.ts';
import { fileLimits } from './limits.ts';

/** Bytes of a table, and how far the file that they come from has been read. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly read: number;
}

/** Packed bytes that are unpacked at a time: few, as each may become a thousand. */
const packedPart = 16_384;

/** Where unpacked bytes wait, and how many there have been. */
interface Unpacked {
  readonly waiting: Uint8Array[];
  size: number;
}

const collect = (unpacked: Unpacked) => (bytes: Uint8Array) => {
  unpacked.size += bytes.length;
  if (unpacked.size <= fileLimits.unpacked) unpacked.waiting.push(bytes);
};

const tooLarge = failure('tooLarge', { most: fileLimits.unpacked });

/** Runs a step of a library that throws at damaged data. */
const guarded = (kind: 'gzip' | 'zip', step: () => void): HistoryFailure | undefined => {
  try {
    step();
    return undefined;
  } catch {
    return failure('damaged', { kind });
  }
};

/** Reads a source a part at a time. */
export async function* partsOf(source: ByteSource, size: number): AsyncGenerator<Part | HistoryFailure> {
  for (let from = 0; from < source.size; from += size) {
    const to = Math.min(from + size, source.size);
    const bytes = await source.read(from, to);
    yield isHistoryFailure(bytes) ? bytes : { bytes, read: to };
  }
}

/** Unpacks what a source holds with a step that takes packed bytes; fails where it becomes too large or is cut off. */
async function* unpackedParts(
  source: ByteSource,
  kind: 'gzip' | 'zip',
  unpacked: Unpacked,
  push: (bytes: Uint8Array, isLast: boolean) => void,
): AsyncGenerator<Part | HistoryFailure> {
  for await (const part of partsOf(source, packedPart)) {
    if (isHistoryFailure(part)) return yield part;
    const failed = guarded(kind, () => push(part.bytes, part.read === source.size));
    if (failed) return yield failed;
    if (unpacked.size > fileLimits.unpacked) return yield tooLarge;
    for (const bytes of unpacked.waiting.splice(0)) yield { bytes, read: part.read };
  }
}

/** The one file that a gzip holds. */
export async function* gunzipped(source: ByteSource): AsyncGenerator<Part | HistoryFailure> {
  const unpacked: Unpacked = { waiting: [], size: 0 };
  const gunzip = new Gunzip(collect(unpacked));
  yield* unpackedParts(source, 'gzip', unpacked, (bytes, isLast) => gunzip.push(bytes, isLast));
}

/** A folder, or what macOS adds to archives. */
const isAside = ({ name }: UnzipFileInfo): boolean => name.endsWith('/') || name.startsWith('__MACOSX/');

/** The files that an archive lists, without unpacking any. */
export const listZip = (archive: Uint8Array): UnzipFileInfo[] | HistoryFailure => {
  const files: UnzipFileInfo[] = [];
  const failed = guarded('zip', () => {
    unzipSync(archive, {
      filter: (file) => {
        if (!isAside(file)) files.push(file);
        return false;
      },
    });
  });
  return failed ?? files;
};

/** Unpacks the files of an archive that are wanted, each as its bytes come. */
const unzipper = (onBytes: (name: string, bytes: Uint8Array) => void, isWanted: (name: string) => boolean): Unzip => {
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    file.ondata = (error, bytes) => {
      if (error) throw error;
      onBytes(file.name, bytes);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  return unzip;
};

/** One file of an archive. */
export async function* unzipped(source: ByteSource, name: string): AsyncGenerator<Part | HistoryFailure> {
  const unpacked: Unpacked = { waiting: [], size: 0 };
  const add = collect(unpacked);
  const unzip = unzipper(
    (_, bytes) => add(bytes),
    (found) => found === name,
  );
  yield* unpackedParts(source, 'zip', unpacked, (bytes, isLast) => unzip.push(bytes, isLast));
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * The wanted files of an archive, whole.
 *
 * @param most bytes that they may come to together
 */
export const unzipWhole = (
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  most: number,
): Record<string, Uint8Array> | HistoryFailure => {
  const found = new Map<string, Uint8Array[]>();
  let size = 0;
  const add = (name: string, bytes: Uint8Array): void => {
    size += bytes.length;
    if (size <= most) found.set(name, [...(found.get(name) ?? []), bytes]);
  };
  const unzip = unzipper(add, isWanted);
  for (let from = 0; from < archive.length && size <= most; from += packedPart) {
    const to = Math.min(from + packedPart, archive.length);
    const failed = guarded('zip', () => unzip.push(archive.subarray(from, to), to === archive.length));
    if (failed) return failed;
  }
  if (size > most) return failure('tooLarge', { most });
  return Object.fromEntries([...found].map(([name, parts]) => [name, joined(parts)]));
};
