import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversion, convertProject } from '../../../src/importer/convert-project.ts';
import { readProject } from '../../../src/importer/project/read-project.ts';
import { type TemporarySite, temporarySite } from '../support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
});
afterEach(() => site.remove());

type Files = Readonly<Record<string, string>>;

const write = (config: string, files: Files): void => {
  site.write('oud/mkdocs.yml', `site_name: Oud\n${config}\n`);
  for (const [path, text] of Object.entries(files)) site.write(`oud/${path}`, text);
};

const convert = (base = '/gids/'): Conversion => {
  const read = readProject(`${site.folder}/oud/mkdocs.yml`);
  if ('problem' in read) throw new Error(read.problem);
  const conversion = convertProject(read.project, { base });
  return { ...conversion, notes: [...read.notes, ...conversion.notes] };
};

const menu = ({ pages }: Conversion): unknown => JSON.parse(String(pages.get('sidebar.json')));

const page = ({ pages }: Conversion, path: string): string => String(pages.get(path));

/** Pages with a heading and a line of text. */
const plain = (...paths: readonly string[]): Files =>
  Object.fromEntries(paths.map((path) => [`docs/${path}`, `# ${path.replace(/\.md$/, '')}\n\nTekst.\n`]));

test('each plugin is named with what becomes of it', () => {
  write(
    'plugins:\n  - search\n  - glightbox\n  - mkdocstrings:\n      handlers: {}\n  - eigen-plugin',
    plain('index.md'),
  );
  expect(convert().notes.map(({ code, line, found }) => ({ code, line, found }))).toEqual([
    { code: 'plugin', line: 4, found: 'glightbox: pictures open no larger view' },
    { code: 'plugin-code', line: 5, found: 'mkdocstrings' },
    { code: 'plugin-unknown', line: 7, found: 'eigen-plugin' },
  ]);
});

describe('the menu', () => {
  test('follows awesome-pages', () => {
    write('plugins: [awesome-pages]', {
      ...plain('index.md', 'a.md', 'b.md', 'diensten/index.md', 'diensten/hulp.md', 'diensten/z.md', 'weg/x.md'),
      'docs/.pages': 'nav:\n  - index.md\n  - Diensten voor u: diensten\n  - ...\n  - Elders: https://example.org\n',
      'docs/diensten/.pages': 'title: Onze diensten\narrange:\n  - z.md\n  - index.md\n',
      'docs/weg/.pages': 'hide: true\n',
    });
    expect(menu(convert())).toEqual([
      { slug: 'gids' },
      {
        label: 'Diensten voor u',
        items: [{ slug: 'gids/diensten/z' }, { slug: 'gids/diensten' }, { slug: 'gids/diensten/hulp' }],
      },
      { slug: 'gids/a' },
      { slug: 'gids/b' },
      { label: 'Elders', link: 'https://example.org' },
    ]);
  });

  test('follows literate-nav, whose page is no page', () => {
    const conversion = (() => {
      write('plugins: [literate-nav]', {
        ...plain('index.md', 'a.md', 'diensten/index.md', 'diensten/hulp.md', 'los/x.md'),
        'docs/SUMMARY.md': '* [Start](index.md)\n* Hulp\n    * [Op afstand](diensten/hulp.md)\n* [Los](los/)\n* *.md\n',
      });
      return convert();
    })();
    expect(menu(conversion)).toEqual([
      { label: 'Start', slug: 'gids' },
      { label: 'Hulp', items: [{ label: 'Op afstand', slug: 'gids/diensten/hulp' }] },
      { label: 'Los', items: [{ slug: 'gids/los/x' }] },
      { slug: 'gids/a' },
    ]);
    expect([...conversion.pages.keys()]).not.toContain('summary.mdx');
  });

  test('never says the same twice, and has no group without a name', () => {
    write('theme: { language: nl }\nnav:\n  - Opzet:\n      - Opzet: index.md\n      - a.md\n  - "":\n      - b.md', {
      ...plain('index.md', 'a.md', 'b.md'),
    });
    expect(menu(convert())).toEqual([
      { label: 'Opzet', items: [{ label: 'Overzicht', slug: 'gids' }, { slug: 'gids/a' }] },
      { slug: 'gids/b' },
    ]);
  });
});

describe('pages in several languages', () => {
  const languages =
    'languages:\n        - { locale: nl, default: true, name: Nederlands }\n        - { locale: de, name: Deutsch }';

  test.each([
    ['suffix', ['index.md', 'prijzen.md', 'index.de.md', 'prijzen.de.md'], 'prijzen.md', 'prijzen.de.md'],
    ['folder', ['nl/index.md', 'nl/prijzen.md', 'de/index.md', 'de/prijzen.md'], 'nl/prijzen.md', 'de/prijzen.md'],
  ])('go to the folders that Starlight has for them: by %s', (structure, files, dutch, german) => {
    write(`plugins:\n  - i18n:\n      docs_structure: ${structure}\n      ${languages}`, {
      ...plain(...files),
      [`docs/${german}`]: '# Preise\n\n[Start](index.md) ![Netz](net.png)\n',
      [`docs/${dutch}`]: '# Prijzen\n\n[Start](index.md)\n',
      'docs/net.png': 'x',
      'docs/nl/net.png': 'x',
    });
    const conversion = convert();
    expect([...conversion.pages.keys()].filter((path) => path.endsWith('.mdx')).sort()).toEqual([
      '../de/gids/index.mdx',
      '../de/gids/prijzen.mdx',
      'index.mdx',
      'prijzen.mdx',
    ]);
    expect(page(conversion, '../de/gids/prijzen.mdx')).toContain('[Start](/de/gids/)');
    expect(page(conversion, '../de/gids/prijzen.mdx')).toMatch(/!\[Netz\]\(\.\.\/\.\.\/gids\/(?:nl\/)?net\.png\)/);
    expect(page(conversion, 'prijzen.mdx')).toContain('[Start](/gids/)');
    expect(menu(conversion)).toEqual([{ slug: 'gids' }, { slug: 'gids/prijzen' }]);
    expect(conversion.redirects).toEqual([
      { from: '/gids/de/', to: '/de/gids/' },
      { from: '/gids/de/prijzen/', to: '/de/gids/prijzen/' },
    ]);
  });
});

test('the menu has its labels in each language', () => {
  write(
    'plugins:\n  - i18n:\n      languages:\n        - { locale: nl, default: true }\n        - { locale: pt_BR, nav_translations: { Hulp: Ajuda } }\nnav:\n  - Hulp:\n      - index.md\n  - Los: a.md',
    plain('index.md', 'a.md'),
  );
  expect(menu(convert())).toEqual([
    { label: 'Hulp', translations: { 'pt-BR': 'Ajuda' }, items: [{ slug: 'gids' }] },
    { label: 'Los', slug: 'gids/a' },
  ]);
});

describe('what plugins put into a page is there:', () => {
  test('a page or a part of it, with its links and headings', () => {
    write('plugins: [include-markdown]', {
      'docs/index.md':
        '# Start\n\n{%\n   include-markdown "delen/deel.md"\n   start="<!--a-->"\n   end="<!--b-->"\n   heading-offset=1\n%}\n\n- punt\n\n    {% include "delen/los.txt" %}\n',
      'docs/delen/deel.md':
        '---\ntitle: Deel\n---\n# Weg\n<!--a-->\n## Prijs\n\nZie [hier](ander.md).\n<!--b-->\nWeg.\n',
      'docs/delen/ander.md': '# Ander\n',
      'docs/delen/los.txt': 'Los van\nalles.\n',
    });
    const conversion = convert();
    expect(page(conversion, 'index.mdx')).toContain(
      '### Prijs\n\nZie [hier](/gids/delen/ander/).\n\n- punt\n\n  Los van\n  alles.\n',
    );
    expect(conversion.notes.filter(({ code }) => code !== 'comment')).toEqual([]);
  });

  test('a file that is not there, or that includes itself, is noted', () => {
    write('plugins: [include-markdown]', {
      'docs/index.md': '# Start\n\n{% include-markdown "weg.md" %}\n\n{% include-markdown "index.md" %}\n',
    });
    expect(new Set(convert().notes.map(({ code }) => code))).toEqual(
      new Set(['snippet-missing', 'snippet-cycle', 'macro']),
    );
  });

  test('plain variables from the configuration, from files and from the page', () => {
    write('plugins:\n  - macros:\n      include_yaml: [prijzen.yml]\nextra:\n  bedrijf:\n    naam: Voorbeeld', {
      'docs/index.md':
        '{% set uur = "58" %}\n# {{ bedrijf.naam }}\n\n{{ uur }}, {{dag}}, {{ functie() }}, {% raw %}{{ uur }}{% endraw %}\n',
      'prijzen.yml': 'dag: 400\n',
    });
    const conversion = convert();
    expect(page(conversion, 'index.mdx')).toContain('title: Voorbeeld\n');
    expect(page(conversion, 'index.mdx')).toContain('58, 400, \\{\\{ functie() }}, \\{\\{ uur }}');
    expect(conversion.notes.map(({ code }) => code)).toEqual(['plugin', 'macro', 'macro']);
  });

  test('what the page and the configuration say of themselves, in small letters or capitals where asked', () => {
    write('plugins: [macros]\nextra: { regio: Oost }', {
      'docs/index.md':
        '---\ndescription: Kort gezegd.\nprijs: { uur: 58 }\n---\n# {{ config.site_name }}\n\n{{page.meta.description}} {{ prijs.uur }}, {{ regio|lower }}, {{regio | upper}}, {{ regio|title }}.\n',
    });
    const conversion = convert();
    expect(page(conversion, 'index.mdx')).toContain('\nKort gezegd. 58, oost, OOST, \\{\\{ regio|title }}.\n');
    expect(page(conversion, 'index.mdx')).toContain('title: Oud\n');
    expect(conversion.notes.map(({ code }) => code)).toEqual(['plugin', 'front-matter-key', 'macro']);
  });

  test('the pages with each tag', () => {
    write('plugins: [tags]', {
      'docs/tags.md': '# Tags\n\n<!-- material/tags -->\n',
      'docs/a.md': '---\ntags: [hulp]\n---\n# Pagina A\n',
    });
    expect(page(convert(), 'tags.mdx')).toContain('## hulp\n\n- [Pagina A](/gids/a/)\n');
  });

  test('the posts of a blog, newest first, without its drafts', () => {
    const post = (date: string, title: string, more = ''): string =>
      `---\ndate: ${date}\n${more}---\n# ${title}\n\nTekst.\n`;
    write('plugins: [blog]', {
      'docs/index.md': '# Start\n',
      'docs/blog/index.md': '# Nieuws\n',
      'docs/blog/posts/oud.md': post('2025-03-01', 'Oud nieuws'),
      'docs/blog/posts/nieuw.md': post('2026-01-31', 'Nieuw nieuws'),
      'docs/blog/posts/kladje.md': post('2026-02-01', 'Nog niet', 'draft: true\n'),
    });
    const conversion = convert();
    expect(page(conversion, 'blog/index.mdx')).toContain(
      '- [Nieuw nieuws](/gids/blog/posts/nieuw/), 2026-01-31\n- [Oud nieuws](/gids/blog/posts/oud/), 2025-03-01\n',
    );
    expect(page(conversion, 'blog/posts/kladje.mdx')).toContain('\ndraft: true\n');
    expect(page(conversion, 'blog/posts/nieuw.mdx')).toContain('\nlastUpdated: 2026-01-31');
    expect(JSON.stringify(menu(conversion))).not.toContain('kladje');
    expect(conversion.redirects).toContainEqual({
      from: '/gids/blog/2026/01/31/nieuw-nieuws/',
      to: '/gids/blog/posts/nieuw/',
    });
    expect(conversion.notes).toEqual([]);
  });
});

test('the plugin exclude leaves files out', () => {
  write(
    'plugins:\n  - exclude:\n      glob: ["concept/*", "*.tmp.md"]',
    plain('index.md', 'concept/x/y.md', 'a.tmp.md'),
  );
  expect([...convert().pages.keys()]).toEqual(['index.mdx', 'sidebar.json']);
});

test('a home page that a template filled has the name, the description and the menu of the site', () => {
  write(
    'site_description: Hulp voor kantoren.\nnav:\n  - Start: index.md\n  - Prijzen: prijzen.md\n  - Hulp:\n      - hulp/index.md',
    {
      'docs/index.md': '---\ntemplate: home.html\n---\n',
      ...plain('prijzen.md', 'hulp/index.md'),
    },
  );
  const home = page(convert(), 'index.mdx');
  expect(home).toContain('title: Oud\ndescription: Hulp voor kantoren.\n');
  expect(home).toContain('\nHulp voor kantoren.\n\n- [Prijzen](/gids/prijzen/)\n- [Hulp](/gids/hulp/)\n');
});
