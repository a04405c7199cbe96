import type { Plugin } from 'vite';
import type { Provider } from '../schema/provider.ts';

const slashed = (path: string): string => `/${path}/`;

/** The addresses that the code knows pages by, each by the one that it has on the site. @example { '/prices/': '/contracten/tarieven/' } */
const knownPaths = ({ addresses = {} }: Pick<Provider, 'addresses'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(addresses).flatMap(([known, own]) => (own === undefined ? [] : [[slashed(own), slashed(known)]])),
  );

/** The address that the code knows a page of the site by. */
export const knownPathOn = (provider: Pick<Provider, 'addresses'>): ((path: string) => string) => {
  const known = knownPaths(provider);
  return (path) => known[path] ?? path;
};

/** Tells the code of pages which addresses of the site are those that it knows; nothing where the site has them as they are. */
export const ownAddresses = (provider: Provider): Plugin => ({
  name: 'own-addresses',
  enforce: 'pre',
  load: (id) => {
    const known = knownPaths(provider);
    if (!id.endsWith('src/tools/known-path.ts') || Object.keys(known).length === 0) return undefined;
    return `const known = ${JSON.stringify(known)};\nexport const knownPath = (path) => known[path] ?? path;`;
  },
});
