import { describe, expect, test } from 'vitest';
import { languageOfPlace, localesOf, placeFor } from '../../../src/importer/links/locales.ts';

const starlight =
  "starlight({ title: 'X', locales: { root: { label: 'Nederlands', lang: 'nl' }, en: { label: 'English' }, 'pt-br': { label: 'P', lang: 'pt-BR' } } })";

describe('the languages of a site', () => {
  test.each([
    ['its provider names them', 'starlight({})', 'languages: [nl, en]\n', 'nl', { en: 'en' }],
    ['Starlight has them', starlight, '', 'nl', { en: 'en', 'pt-br': 'pt-BR' }],
    ['all are in folders', "starlight({ locales: { de: { label: 'D' } } })", '', undefined, { de: 'de' }],
    ['Starlight has none', "starlight({ title: 'X' })", '', 'en', {}],
  ])('where %s', (_, config, provider, root, folders) => {
    expect(localesOf(config, provider)).toEqual({ root, folders: new Map(Object.entries(folders)) });
  });

  test.each(['export default {};', 'starlight({ locales: mine })'])('are not known from %s', (config) => {
    expect(localesOf(config, '')).toBeUndefined();
  });
});

const locales = localesOf(starlight, '');

test.each([
  ['/gids/', 'de', '/de/gids/'],
  ['/gids/', 'en', '/en/gids/'],
  ['/en/gids/', 'nl', '/gids/'],
  ['/en/gids/', 'pt_BR', '/pt-br/gids/'],
  ['/en/', 'nl', '/'],
  ['/', 'de', '/de/'],
  // Pages of two languages cannot stand in one place.
  ['/gids/', 'nl', '/nl/gids/'],
])('beside pages at %s, those in %s stand at %s', (base, language, address) => {
  expect(placeFor(language, { base, locales })).toBe(address);
});

test.each([
  ['/gids/', 'nl'],
  ['/pt-br/gids/', 'pt-BR'],
  // The handbook of a department may be called it.
  ['/it/gids/', 'nl'],
])('pages at %s are in %s', (base, language) => {
  expect(languageOfPlace({ base, locales })).toBe(language);
});
