import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { folderOf } from '../catalogue/index.ts';
import type { Language } from '../schema/language.ts';

/** A text that also stands inside sentences, as it stands at the beginning of one. @example beginningWithCapital('doordeweeks', 'nl') // 'Doordeweeks' */
export const beginningWithCapital = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/**
 * What a language calls itself.
 *
 * @example languageName('nl') // 'Nederlands'
 */
export const languageName = (language: Language): string => {
  const name = new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language;
  return beginningWithCapital(name, language);
};

/** The scripts that are written from right to left, by their code in ISO 15924. */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/** @example directionOf('ar') // 'rtl' */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  rightToLeft.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

/** The languages of a site as Starlight takes them: the first at the root, each other in its folder. */
export const starlightLocales = ([first, ...others]: readonly Language[]): NonNullable<
  StarlightUserConfig['locales']
> => {
  const localeOf = (language: Language) => ({
    label: languageName(language),
    lang: language,
    dir: directionOf(language),
  });
  return {
    ...(first === undefined ? {} : { root: localeOf(first) }),
    ...Object.fromEntries(others.map((language) => [folderOf(language), localeOf(language)])),
  };
};
