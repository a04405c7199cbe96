import { beforeAll, describe, expect, test } from 'vitest';
import { type Conversion, convertProject } from '../../src/importer/convert-project.ts';
import { readProject } from '../../src/importer/project/read-project.ts';
import { walkLinks } from './support/walk-links.ts';

const convert = (path: string): Conversion => {
  const read = readProject(path);
  if ('problem' in read) throw new Error(read.problem);
  return convertProject(read.project, { base: '/gids/' });
};

const readAll = (files: Conversion['pages']): ReadonlyMap<string, string> =>
  new Map([...files].map(([path, content]) => [path, String(typeof content === 'function' ? content() : content)]));

/** All that an import would write and say. */
const written = ({ pages, downloads, ...rest }: Conversion) => ({
  ...rest,
  pages: readAll(pages),
  downloads: readAll(downloads),
});

describe('the sample project', () => {
  let conversion: Conversion;
  beforeAll(() => {
    conversion = convert('tests/importer/sample/mkdocs.yml');
  });

  const page = (path: string): string => String(conversion.pages.get(path));

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
    const { count, broken } = await walkLinks(conversion, '/gids/');
    expect(count).toBeGreaterThan(8);
    expect(broken).toEqual(['/gids/diensten/tarieven/bestaat-niet.md']);
  });

  test('is the same when it is converted again', () => {
    expect(written(convert('tests/importer/sample'))).toEqual(written(conversion));
  });
});
