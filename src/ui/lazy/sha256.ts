/** FIPS 180-4, section 4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes. */
const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
};

const fractionBits = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;

const roundConstants = Int32Array.from(primes(64), (prime) => fractionBits(Math.cbrt(prime)));
const initialState = Int32Array.from(primes(8), (prime) => fractionBits(Math.sqrt(prime)));

const blockBytes = 64;

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a 1 bit, zeros, and its length in bits as 64 bits, in whole blocks. */
const padded = (bytes: Uint8Array): DataView => {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes));
  const all = new Uint8Array(view.buffer);
  all.set(bytes);
  all[bytes.length] = 0x80;
  view.setBigUint64(all.length - 8, BigInt(bytes.length) * 8n);
  return view;
};

const schedule = (message: DataView, offset: number): Int32Array => {
  const words = new Int32Array(64);
  const at = (index: number): number => words[index] ?? 0;
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) words[index] = message.getInt32(offset + index * 4);
    else {
      const [early, late] = [at(index - 15), at(index - 2)];
      const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      words[index] = at(index - 16) + first + at(index - 7) + second;
    }
  }
  return words;
};

type State = readonly [number, number, number, number, number, number, number, number];

const compress = (state: State, word: number): State => {
  const [a, b, c, d, e, f, g, h] = state;
  const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + word;
  const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
  return [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
};

const stateOf = ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]: Int32Array): State => [
  a,
  b,
  c,
  d,
  e,
  f,
  g,
  h,
];

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/**
 * The SHA-256 of bytes, as 64 hexadecimal digits (FIPS 180-4). Browsers have their own, but only on HTTPS; a site
 * that is served over plain HTTP must be able to check its files too.
 *
 * @example sha256(new TextEncoder().encode('abc')) // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export const sha256 = (bytes: Uint8Array): string => {
  const message = padded(bytes);
  const sums = Int32Array.from(initialState);
  for (let offset = 0; offset < message.byteLength; offset += blockBytes) {
    const words = schedule(message, offset);
    const state = words.reduce<State>(
      (before, word, index) => compress(before, (word + (roundConstants[index] ?? 0)) | 0),
      stateOf(sums),
    );
    for (const [index, word] of state.entries()) sums[index] = (sums[index] ?? 0) + word;
  }
  return Array.from(sums, hex).join('');
};
