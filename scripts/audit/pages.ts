import { contentFolder, distFolder, folderOf, languagesOf } from '../../src/catalogue/index.ts';
import { builtPages } from '../../src/integrations/built-site/built-pages.ts';
import type { Language } from '../../src/schema/language.ts';

const addresses = (): string[] => {
  const pages = builtPages(distFolder).map(({ address }) => address);
  if (pages.length === 0) throw new Error(`${distFolder}/ holds no pages: run npm run build first.`);
  return pages;
};

/** The address of every page of the build; new pages are included automatically. */
export const allPages = (): string[] => [...addresses(), '/404.html'];

const languages = languagesOf(contentFolder);

const homeOf = (language: Language): string => (language === languages[0] ? '/' : `/${folderOf(language)}/`);

/** Every page in a language of the site; none where the site does not have it. */
export const pagesOf = (language: Language): string[] => {
  if (!languages.includes(language)) return [];
  const home = homeOf(language);
  const homesWithin = languages.map(homeOf).filter((other) => other !== home && other.startsWith(home));
  return addresses().filter(
    (address) => address.startsWith(home) && !homesWithin.some((other) => address.startsWith(other)),
  );
};

/** Every page in the first language, and the home page in another: pages look the same in each. */
export const pagesOnce = (): string[] => {
  const [first = '', second] = languages;
  return [...pagesOf(first), ...(second === undefined ? [] : [homeOf(second)])];
};
