import { site } from '../../site.ts';
import type { Reference, Thing } from './thing.ts';

const { name, email, siteAddress } = site.provider;

/** The whole address of something on this site. */
export const absolute = (path: string): string => new URL(path, siteAddress).href;

export const providerReference: Reference = { '@id': absolute('/#provider') };

/** Who offers the services. */
export const providerThing = (): Thing => ({
  '@type': 'Organization',
  ...providerReference,
  name,
  email,
  url: absolute('/'),
});
