import { beforeAll, describe, expect, test } from 'vitest';
import { type Conversion, convertProject } from '../../src/importer/convert-project.ts';
import { readProject } from '../../src/importer/project/read-project.ts';
import { compile } from './support/compile.ts';
import { allNodes, type HastNode } from './support/hast.ts';

const convert = (path: string): Conversion => {
  const read = readProject(path);
  if ('problem' in read) throw new Error(read.problem);
  return convertProject(read.project, { base: '/gids/' });
};

const attribute = ({ properties, attributes }: HastNode, name: string): readonly string[] => {
  const value = properties?.[name] ?? attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? [value] : [];
};

const isLink = ({ tagName, name }: HastNode): boolean => tagName === 'a' || name === 'a' || name === 'LinkButton';

describe('the sample project', () => {
  let conversion: Conversion;
  beforeAll(() => {
    conversion = convert('tests/importer/sample/mkdocs.yml');
  });

  const page = (path: string): string => String(conversion.pages.get(path));
  const pages = (): readonly (readonly [string, string])[] =>
    [...conversion.pages].filter(([path]) => path.endsWith('.mdx')).map(([path, text]) => [path, String(text)]);

  test('has its menu in the order and with the labels of nav', () => {
    expect(JSON.parse(page('sidebar.json'))).toEqual([
      { label: 'Start', slug: 'gids' },
      {
        label: 'Diensten',
        items: [
          { slug: 'gids/diensten' },
          { label: 'Hulp op afstand', slug: 'gids/diensten/hulp-op-afstand' },
          { label: 'Tarieven', slug: 'gids/diensten/tarieven' },
        ],
      },
      { label: 'Voorwaarden (pdf)', link: '/gids/bestanden/voorwaarden.pdf' },
      { label: 'Broncode', link: 'https://example.org/code' },
    ]);
  });

  test('inserts snippets, with links relative to the page that includes them', () => {
    expect(page('diensten/hulp-op-afstand.mdx')).toContain(
      ':::note[Bereikbaar]\nBel op werkdagen tussen 08:00 en 17:00, zie [de tarieven](/gids/diensten/tarieven/).\n:::',
    );
  });

  test('takes abbreviations from the appended snippet', () => {
    expect(page('diensten/index.mdx')).toContain('<abbr title="Service Level Agreement">SLA</abbr>');
  });

  test('takes the description of a page from its text, not from its tags', () => {
    expect(page('diensten/index.mdx')).toContain('\ndescription: De SLA zegt binnen welke MRT wij antwoorden.\n');
  });

  test('says yes and no in the language of the project', () => {
    expect(page('diensten/index.mdx')).toContain('aria-label="ja"');
  });

  test('has no broken link within the site, except for the one in the notes', async () => {
    const addresses = new Set<string>();
    const links: string[] = [];
    for (const [path, text] of pages()) {
      const own = `/gids/${path.replace(/(?:^|\/)index\.mdx$|\.mdx$/, '')}/`.replace('//', '/');
      const nodes = allNodes((await compile(text)).tree);
      addresses.add(own);
      for (const id of nodes.flatMap((node) => attribute(node, 'id'))) addresses.add(`${own}#${id}`);
      links.push(
        ...nodes
          .filter(isLink)
          .flatMap((node) => attribute(node, 'href'))
          .map((href) => new URL(href, `https://x${own}`).href),
      );
    }
    for (const path of conversion.downloads.keys()) addresses.add(`/gids/${path}`);
    const own = links
      .filter((link) => link.startsWith('https://x/'))
      .map((link) => decodeURI(link.slice('https://x'.length)));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((link) => !addresses.has(link))).toEqual(['/gids/diensten/tarieven/bestaat-niet.md']);
  });

  test('is the same when it is converted again', () => {
    expect(convert('tests/importer/sample')).toEqual(conversion);
  });
});
