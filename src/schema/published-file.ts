/** A file that the build publishes, and the hash by which a browser checks it. */
export interface PublishedFile {
  /** Its path on this site. @example '/_astro/data/price-lists/2026-11-21.5225dbdc.json' */
  readonly address: string;
  /** The SHA-256 of its bytes, as 64 hexadecimal digits. */
  readonly sha256: string;
}
