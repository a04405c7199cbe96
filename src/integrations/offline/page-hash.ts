/** By what a page is known: 48 bits of its SHA-256, as eight signs. The build and the worker reckon it alike. */
export const pageHash = async (page: BufferSource): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', page);
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 6)));
};
