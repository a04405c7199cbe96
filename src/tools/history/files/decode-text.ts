import type { CellEncoding } from './row.ts';
import type { Encoding } from './sniff.ts';

/** Bytes of text that come in parts, made such that a table can be parsed without decoding it. */
export interface TextBytes {
  /** @returns null for bytes that the encoding does not have */
  push(bytes: Uint8Array): Uint8Array | null;
  end(): Uint8Array | null;
}

/** The encoding of cells in the bytes of a text: UTF-16, where a byte may be half of any character, becomes UTF-8. */
export const cellEncoding = (encoding: Encoding): CellEncoding => (encoding === 'windows-1252' ? encoding : 'utf-8');

const isPlain = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** The bits that any of some words has. The loop stands by itself, as a function that goes on behind a long one is left for slow code. */
const bitsOf = (words: Uint32Array): number => {
  let bits = 0;
  for (let index = 0; index < words.length; index += 1) bits |= words[index] ?? 0;
  return bits;
};

/** Whether bytes are those of ASCII alone: looked at four at a time. */
const isAscii = (bytes: Uint8Array): boolean => {
  const begin = -bytes.byteOffset & 3;
  const count = (bytes.length - begin) >> 2;
  if (count <= 0) return isPlain(bytes);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + begin, count);
  return (
    (bitsOf(words) & 0x80_80_80_80) === 0 &&
    isPlain(bytes.subarray(0, begin)) &&
    isPlain(bytes.subarray(begin + words.byteLength))
  );
};

const none = new Uint8Array(0);

/** UTF-8 as it comes, once it is known to be UTF-8; a character may lie across two parts. */
const checkedUtf8 = (): TextBytes => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isPlain = true;
  const checked = (bytes: Uint8Array, stream: boolean): Uint8Array | null => {
    isPlain &&= isAscii(bytes);
    if (isPlain) return bytes;
    try {
      decoder.decode(bytes, { stream });
      return bytes;
    } catch {
      return null;
    }
  };
  return { push: (bytes) => checked(bytes, true), end: () => checked(none, false) };
};

const fromUtf16 = (encoding: Encoding): TextBytes => {
  const [decoder, encoder] = [new TextDecoder(encoding), new TextEncoder()];
  return {
    push: (bytes) => encoder.encode(decoder.decode(bytes, { stream: true })),
    end: () => encoder.encode(decoder.decode()),
  };
};

const asTheyAre: TextBytes = { push: (bytes) => bytes, end: () => none };

/**
 * @param encoding of which UTF-8 is read strictly: other bytes than its own are those of Windows-1252
 * @param isKnown whether all of the text was read before, and was found to be in that encoding
 */
export const textBytes = (encoding: Encoding, isKnown = false): TextBytes => {
  if (encoding === 'windows-1252' || (encoding === 'utf-8' && isKnown)) return asTheyAre;
  return encoding === 'utf-8' ? checkedUtf8() : fromUtf16(encoding);
};
