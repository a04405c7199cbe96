import type { SiteLanguages } from '../project/plugin-settings.ts';
import { type Place, placeFor } from './locales.ts';

/** A file, and the language that its name or folder gives it. */
interface LocalFile {
  /** `undefined` for the main language, whose pages stand at the root. */
  readonly language: string | undefined;
  /** The file without its language. */
  readonly file: string;
}

const suffixed = /^(.*)\.([a-zA-Z_-]{2,8})(\.[^./]+)$/;
const inFolder = /^([a-zA-Z_-]{2,8})\/(.+)$/;

/**
 * The language of a file in a project of several languages.
 *
 * @example languageOf('prijzen.de.md', { structure: 'suffix', main: 'nl', others: ['de'] }) is German, of prijzen.md
 */
export const languageOf = (file: string, languages: SiteLanguages | undefined): LocalFile => {
  if (!languages) return { language: undefined, file };
  const { structure, main, others } = languages;
  const [, name = '', code = '', ending = ''] = suffixed.exec(file) ?? [];
  const [, folder = '', rest = ''] = inFolder.exec(file) ?? [];
  const found = structure === 'suffix' ? { locale: code, file: name + ending } : { locale: folder, file: rest };
  if (found.locale === main) return { language: undefined, file: found.file };
  return others.includes(found.locale) ? { language: found.locale, file: found.file } : { language: undefined, file };
};

/** The name of a file in a language; `undefined` for the main one. */
const inLanguage = (file: string, language: string | undefined, { structure, main }: SiteLanguages): string => {
  if (structure === 'folder') return `${language ?? main}/${file}`;
  return language === undefined ? file : file.replace(/(\.[^./]+)$/, `.${language}$1`);
};

/**
 * What a link on the page `from` to `path` can mean: the file in the language of the page before that in the main
 * language.
 *
 * @example variantsOf('b.md', 'a.de.md', languages) equals ['b.de.md', 'b.md']
 */
export const variantsOf = (path: string, from: string, languages: SiteLanguages | undefined): readonly string[] => {
  if (!languages) return [path];
  const { language } = languageOf(from, languages);
  const { file } = languageOf(path, languages);
  const main = inLanguage(file, undefined, languages);
  const own = languageOf(path, languages).language === undefined ? inLanguage(file, language, languages) : path;
  return [...new Set([own, path, main, `${main.replace(/(\.[^./]+)$/, `.${languages.main}$1`)}`])];
};

/**
 * The path of a page from the folder of the new pages. Starlight has the pages of another language in a folder of their
 * own at the top, so that path leads out of the folder.
 *
 * @example pathInLanguage('prijzen', 'de', { base: '/gids/' }) === '../de/gids/prijzen'
 */
export const pathInLanguage = (path: string, language: string | undefined, place: Place): string => {
  if (language === undefined) return path;
  const depth = place.base.split('/').length - 2;
  return `${'../'.repeat(depth)}${placeFor(language, place).slice(1)}${path}`;
};

/**
 * The pages of the main language, by their names without a language; menus name those.
 *
 * @example mainPages(['en/a.md', 'fr/a.md'], { structure: 'folder', main: 'en', others: ['fr'] }) equals ['a.md']
 */
export const mainPages = (pages: readonly string[], languages: SiteLanguages | undefined): readonly string[] => {
  if (!languages) return pages;
  const own = pages.map((file) => languageOf(file, languages));
  return [...new Set(own.filter(({ language }) => language === undefined).map(({ file }) => file))];
};
