import type { Language } from '../../../schema/language.ts';
import { site } from '../../site.ts';

/** Something in the vocabulary of schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A reference to a thing that is described elsewhere. */
export interface Reference {
  readonly '@id': string;
}

/** The page that is being described. */
export interface PageContext {
  readonly language: Language;
  /** Such as `/en/contracten/`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** What the menu calls its groups and single pages, by the address of their first page. */
  readonly menuNames: ReadonlyMap<string, string>;
}

/** An address of this site as a full URL. */
export const absolute = (path: string): string => new URL(path, site.provider.siteAddress).href;

/** The provider, who is described once on every page. */
export const providerReference: Reference = { '@id': absolute('/#provider') };

/**
 * The things of a page as the content of a script element.
 *
 * @example structuredText([{ '@type': 'WebSite', name: 'A<b' }]) // '{"@context":…,"name":"A\\u003cb"}]}'
 */
export const structuredText = (things: readonly Thing[]): string =>
  // A text that contains `</script>` would end the element.
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
