/** What the build and the service worker must agree on. */

/** The file of the page that is shown instead of a page that is not kept. */
export const notKeptPage = 'not-kept.html';

/** A file that the worker keeps: its address on the host, and the SHA-256 of its content in base64. */
export type KeptFile = readonly [address: string, sha256: string];

/** Addresses that change with the content of the file. */
export const namedByContent = /^\/(?:_astro\/|pagefind\/(?:fragment|index)\/|pagefind\/[^/]*\.pf_meta$)/;

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** The SHA-256 of some content in base64. */
export const hashOf = async (content: BufferSource): Promise<string> =>
  base64(await crypto.subtle.digest('SHA-256', content));

/** Identifies a page: 48 bits of its SHA-256, as the first eight characters of its base64. */
export const pageHash = async (page: BufferSource): Promise<string> => (await hashOf(page)).slice(0, 8);
