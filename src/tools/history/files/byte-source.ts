import { failure, type HistoryFailure } from '../mapping.ts';

/** Bytes that can be read again and again, a part at a time: a file, or text that was pasted. */
export interface ByteSource {
  /** Null for pasted text. */
  readonly name: string | null;
  readonly size: number;
  /** The bytes from one place up to another; or why they can no longer be read. */
  read(from: number, to: number): Promise<Uint8Array | HistoryFailure>;
}

const changed = failure('changed', {});

/** A file of the visitor. One that is changed while it is read can no longer be read: browsers refuse it. */
export const fileSource = (file: File): ByteSource => ({
  name: file.name,
  size: file.size,
  read: async (from, to) => {
    try {
      const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
      return bytes.length === Math.min(to, file.size) - from ? bytes : changed;
    } catch {
      return changed;
    }
  },
});

/** Text that a visitor pasted. */
export const textSource = (text: string): ByteSource => {
  const bytes = new TextEncoder().encode(text);
  return { name: null, size: bytes.length, read: (from, to) => Promise.resolve(bytes.subarray(from, to)) };
};
