/**
 * The address that the code knows a page by. A build takes the pages of its site, where `provider.yaml` says that they have addresses of
 * their own, in place of this file.
 *
 * @param path without the language, as `/prices/`
 */
export const knownPath = (path: string): string => path;
