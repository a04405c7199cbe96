import type { Encoding } from './sniff.ts';

/** Decodes bytes that come in parts; a character may lie across two of them. */
export interface TextReader {
  /** @returns null for bytes that the encoding does not have */
  decode(bytes: Uint8Array): string | null;
  end(): string | null;
}

/** @param encoding of which UTF-8 is read strictly: other bytes than its own are those of Windows-1252 */
export const textReader = (encoding: Encoding): TextReader => {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const guarded = (decode: () => string): string | null => {
    try {
      return decode();
    } catch {
      return null;
    }
  };
  return {
    decode: (bytes) => guarded(() => decoder.decode(bytes, { stream: true })),
    end: () => guarded(() => decoder.decode()),
  };
};
