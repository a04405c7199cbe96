/** The languages of the new site. */
export interface Locales {
  /** The language of pages outside the folders; `undefined` where all pages are in folders. */
  readonly root: string | undefined;
  /** From each folder at the top to the language of its pages. */
  readonly folders: ReadonlyMap<string, string>;
}

/** Where the new pages stand. */
export interface Place {
  /** The address of their folder, such as `/` or `/handboek/`. */
  readonly base: string;
  /** The languages of the site; `undefined` where nothing tells them. */
  readonly locales?: Locales | undefined;
}

/** The languages of a site of this project, the first of which has no folder. */
const ownLanguages = /^languages:\s*\[([^\]]*)\]/m;

const ownLocales = (provider: string): Locales | undefined => {
  const [, listed] = ownLanguages.exec(provider) ?? [];
  if (listed === undefined) return undefined;
  const [root, ...others] = listed.match(/[\w-]+/g) ?? [];
  return { root, folders: new Map(others.map((language) => [language.toLowerCase(), language])) };
};

const localesStart = /\blocales\s*:\s*\{/;

/** One language in the configuration of Starlight: `de: { label: 'Deutsch' }`. */
const locale = /[\s,]*(['"]?)([\w-]+)\1\s*:\s*\{([^{}]{0,300})\}/y;

const languageIn = (settings: string): string | undefined => /\blang\s*:\s*['"]([\w-]+)['"]/.exec(settings)?.[1];

const starlightLocales = (config: string): Locales | undefined => {
  const start = localesStart.exec(config);
  // Starlight is in English by itself.
  if (!start)
    return /\bstarlight\(\s*\{(?![\s\S]*\blocales\b)/.test(config) ? { root: 'en', folders: new Map() } : undefined;
  const found: (readonly [string, string])[] = [];
  locale.lastIndex = start.index + start[0].length;
  for (let one = locale.exec(config); one; one = locale.exec(config))
    found.push([one[2] ?? '', languageIn(one[3] ?? '') ?? one[2] ?? '']);
  const { root, ...folders } = Object.fromEntries(found);
  return found.length === 0 ? undefined : { root, folders: new Map(Object.entries(folders)) };
};

/**
 * The languages of a site, from the texts of its `astro.config.mjs` and of `content/provider.yaml`; `undefined` where
 * they do not tell.
 *
 * @example localesOf("starlight({ locales: { root: { label: 'Nederlands', lang: 'nl' } } })", '')?.root === 'nl'
 */
export const localesOf = (config: string, provider: string): Locales | undefined =>
  ownLocales(provider) ?? starlightLocales(config);

/** The folder of a language that an address begins with. */
const folderIn = ({ base, locales }: Place): string | undefined => {
  const folder = base.split('/')[1] ?? '';
  const isLanguage = locales ? locales.folders.has(folder) : /^[a-z]{2}(?:-[a-z]{2})?$/.test(folder);
  return isLanguage ? folder : undefined;
};

/** The language of pages in a place; `undefined` where nothing tells it. */
export const languageOfPlace = (place: Place): string | undefined => {
  const folder = folderIn(place);
  return folder === undefined ? place.locales?.root : (place.locales?.folders.get(folder) ?? folder);
};

/**
 * Whether two codes name the same language, whatever its region.
 *
 * @example isSameLanguage('pt-BR', 'pt') === true
 */
export const isSameLanguage = (one: string, other: string): boolean =>
  one.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase();

/** Whether the site has pages in a language. */
export const hasLanguage = ({ root, folders }: Locales, language: string): boolean =>
  [root ?? '', ...folders.values()].some((one) => isSameLanguage(one, language));

/** The folder of a language on a site, which may not have it yet; empty for the language at its root. */
const folderOf = (language: string, { root, folders }: Locales): string => {
  const own = [...folders].find(([, one]) => isSameLanguage(one, language))?.[0];
  if (own === undefined && root !== undefined && isSameLanguage(root, language)) return '';
  return own ?? language.replace('_', '-').toLowerCase();
};

const unknownLocales: Locales = { root: undefined, folders: new Map() };

/**
 * Where pages in another language stand that belong to those in a place.
 *
 * @example placeFor('de', { base: '/gids/' }) === '/de/gids/'
 * @example placeFor('nl', { base: '/en/guide/', locales }) === '/guide/' where Dutch is at the root
 */
export const placeFor = (language: string, place: Place): string => {
  const { base, locales = unknownLocales } = place;
  const rest = base.slice(1 + (folderIn(place) ?? '').length).replace(/^\/?/, '/');
  const folder = folderOf(language, locales);
  const wanted = folder === '' ? rest : `/${folder}${rest}`;
  return wanted === base ? `/${language.replace('_', '-').toLowerCase()}${rest}` : wanted;
};
