import { afterEach, beforeEach, expect, test } from 'vitest';
import { runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
  site.write('oud/mkdocs.yml', 'site_name: Oud\ntheme:\n  name: material\n  language: de\n');
  site.write('oud/docs/index.md', '# Start\n\nText.\n');
});
afterEach(() => site.remove());

const starlight = "export default { integrations: [starlight({ locales: { root: { label: 'N', lang: 'nl' } } })] };\n";

const run = (out: string) => runImport(`${site.folder}/oud/mkdocs.yml`, '--out', `${site.folder}/content/docs/${out}`);

test.each([
  ['Starlight', 'astro.config.mjs', starlight],
  ['the provider', 'content/provider.yaml', 'languages: [nl, en]\n'],
])('pages in another language than the site around them are reported: by %s', async (_, file, text) => {
  site.write(file, text);
  const { exitCode, output } = await run('gids');
  expect(exitCode).toBe(3);
  expect(output).toContain('1 × language, mkdocs.yml:4: Written as asked');
  expect(site.read('content/docs/gids/import-report.txt')).toMatch(
    /de; the pages would stand among those in nl, and their place is \S*content\/docs\/de\/gids, once the site has de/,
  );
});

const german = starlight.replace("'nl' }", "'nl' }, de: { label: 'D' }");

test('pages in the folder of their language are not', async () => {
  site.write('astro.config.mjs', german);
  expect((await run('de/gids')).exitCode).toBe(0);
});

test('nor are pages of which nothing tells the language of the site', async () => {
  expect((await run('gids')).exitCode).toBe(0);
});

test('pages in a second language go beside those of the first, whose folder has a language of its own', async () => {
  site.write('astro.config.mjs', german);
  site.write(
    'oud/mkdocs.yml',
    'site_name: Oud\nplugins:\n  - i18n:\n      languages:\n        - { locale: de, default: true }\n        - { locale: nl }\n        - { locale: fr }\n',
  );
  site.write('oud/docs/index.nl.md', '# Begin\n\nTekst.\n');
  site.write('oud/docs/index.fr.md', '# Accueil\n\nTexte.\n');
  const { output } = await run('de/gids');
  expect(site.files()).toEqual(
    expect.arrayContaining([
      'content/docs/de/gids/index.mdx',
      'content/docs/fr/gids/index.mdx',
      'content/docs/gids/index.mdx',
    ]),
  );
  expect(output).toContain('1 × language, mkdocs.yml:7');
  expect(site.read('content/docs/de/gids/import-report.txt')).toMatch(
    /fr; their place is \S*content\/docs\/fr\/gids, once the site has fr/,
  );
});
