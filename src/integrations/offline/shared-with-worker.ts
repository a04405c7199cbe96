/** What the build and the service worker must agree on. */

/** The file of the page that is shown instead of a page that is not kept, on a site too large to keep whole. */
export const notKeptPage = 'not-kept.html';

/** Identifies a page: 48 bits of its SHA-256, as eight characters. */
export const pageHash = async (page: BufferSource): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', page);
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 6)));
};
