/** Something in the vocabulary of schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A reference to a thing that is described elsewhere. */
export interface Reference {
  readonly '@id': string;
}

/**
 * The things of a page as the text of a script element.
 *
 * @example structuredText([{ '@type': 'WebSite', name: 'A<b' }]) // '{"@context":…,"name":"A\\u003cb"}]}'
 */
export const structuredText = (things: readonly Thing[]): string =>
  // A text with `</script>` in it would end the element.
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
