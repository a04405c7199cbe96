import type { Conversion } from '../../../src/importer/convert-project.ts';
import { compile } from './compile.ts';
import { allNodes, type HastNode } from './hast.ts';

const attribute = ({ properties, attributes }: HastNode, name: string): readonly string[] => {
  const value = properties?.[name] ?? attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? [value] : [];
};

const isLink = ({ tagName, name }: HastNode): boolean => tagName === 'a' || name === 'a' || name === 'LinkButton';

interface Walked {
  /** How many links within the site were followed. */
  readonly count: number;
  /** Those that lead to no page, file or anchor, as addresses. */
  readonly broken: readonly string[];
}

const addressOf = (path: string, base: string): string =>
  new URL(
    `${path.replace(/(^|\/)index\.mdx$|\.mdx$/, '$1')}/`.replace(/\/+$/, '/').replace(/^\/$/, ''),
    `https://x${base}`,
  ).pathname;

/**
 * Follows every link of a converted project that stays within the site.
 *
 * @param base the address of the folder of pages, such as `/gids/`
 */
export const walkLinks = async ({ pages, downloads }: Conversion, base: string): Promise<Walked> => {
  const known = new Set([...downloads.keys()].map((path) => `${base}${path}`));
  const links: string[] = [];
  for (const [path, text] of pages) {
    if (!path.endsWith('.mdx')) continue;
    const own = decodeURI(addressOf(path, base));
    const nodes = allNodes((await compile(String(text))).tree);
    known.add(own).add(`${own}#_top`);
    for (const id of nodes.flatMap((node) => attribute(node, 'id'))) known.add(`${own}#${id}`);
    links.push(
      ...nodes
        .filter(isLink)
        .flatMap((node) => attribute(node, 'href'))
        .map((href) => new URL(href, `https://x${own}`).href),
    );
  }
  const inside = links.filter((link) => link.startsWith('https://x/')).map((link) => decodeURI(link.slice(9)));
  return { count: inside.length, broken: inside.filter((link) => !known.has(link)) };
};
