/**
 * Functions that each write the estimate of a store into the address. In its own file, so that a page without a tool
 * loads only this.
 */
export const addressWriters = new Set<() => unknown>();

/** Brings the address up to date now, before a link to another tool or language reads it. */
export const writeAddresses = (): void => {
  for (const write of addressWriters) write();
};
