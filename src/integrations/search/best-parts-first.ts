/** A section of a page in the results. */
interface Part {
  url: string;
  readonly weighted_locations?: readonly { readonly balanced_score: number }[];
}

/** A page in the results, as Pagefind gives it. */
export interface FoundPage {
  url: string;
  sub_results: Part[];
}

const scoreOf = ({ weighted_locations = [] }: Part): number =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

const shown = 3;

/**
 * Puts the parts of a page that answer best first, where Pagefind keeps their order on the page. What stands above the first heading
 * stays before them, as the text of the page itself.
 */
export const bestPartsFirst = (page: FoundPage): void => {
  const isTop = ({ url }: Part): boolean => url === page.url || url === `${page.url}#_top`;
  const best = page.sub_results.filter((part) => !isTop(part)).sort((one, other) => scoreOf(other) - scoreOf(one));
  const top = page.sub_results.filter(isTop).slice(0, 1);
  page.sub_results = [...top.map((part) => ({ ...part, url: page.url })), ...best.slice(0, shown)];
};
