/** What keeps the address of this page up to date; apart, so that a page without a tool loads no more than this. */
export const addressWriters = new Set<() => unknown>();

/** Brings the address up to date now, for who is about to read it: a link to another tool or language. */
export const writeAddresses = (): void => {
  for (const write of addressWriters) write();
};
