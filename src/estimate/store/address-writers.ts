/** What writes the state of each store into the address of this page. In a file of its own, so that a page without a tool loads
 * only this. */
export const addressWriters = new Set<() => unknown>();

/** Brings the address up to date now, before a link to another tool or language reads it. */
export const writeAddresses = (): void => {
  for (const write of addressWriters) write();
};
