/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'text' | 'gzip' | 'zip' | 'xls' | 'pdf' | 'image' | 'binary';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // Workbooks before 2007, and those of today with a password.
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

const beginsWith = (head: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => head[index] === byte);

/** Tabs, line ends and form feeds are text; of other control characters text has next to none. */
const isControl = (byte: number): boolean => byte < 32 && ![9, 10, 12, 13].includes(byte);

const mostControls = 0.02;

const isBinary = (head: Uint8Array): boolean => {
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > head.length * mostControls;
};

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The share of zero bytes at even or at odd places. */
const zeros = (head: Uint8Array, parity: number): number => {
  const own = head.filter((_, index) => index % 2 === parity);
  return own.length === 0 ? 0 : own.filter((byte) => byte === 0).length / own.length;
};

/** In text of European languages every other byte of UTF-16 is mostly zero, and no other one is. */
const withoutMark = (head: Uint8Array): Encoding | undefined => {
  const [even, odd] = [zeros(head, 0), zeros(head, 1)];
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  return even > 0.6 && odd < 0.1 ? 'utf-16be' : undefined;
};

/** The encoding that the first bytes show; undefined where they could be UTF-8, or Windows-1252 if that fails. */
export const encodingOf = (head: Uint8Array): Encoding | undefined => {
  if (beginsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(head, [0xfe, 0xff])) return 'utf-16be';
  if (beginsWith(head, [0xef, 0xbb, 0xbf])) return 'utf-8';
  return withoutMark(head);
};

/** What a file is by its first bytes. @example fileKind(new Uint8Array([0x1f, 0x8b])) // 'gzip' */
export const fileKind = (head: Uint8Array): FileKind => {
  const [known] = signatures.find(([, signature]) => beginsWith(head, signature)) ?? [];
  if (known) return known;
  return encodingOf(head) === undefined && isBinary(head) ? 'binary' : 'text';
};
