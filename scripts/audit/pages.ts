import { distFolder } from '../../src/catalogue/index.ts';
import { builtPages } from '../../src/integrations/built-site/built-pages.ts';

const addresses = (): string[] => {
  const pages = builtPages(distFolder).map(({ address }) => address);
  if (pages.length === 0) throw new Error(`${distFolder}/ holds no pages: run npm run build first.`);
  return pages;
};

/** The address of every page of the build; new pages are included automatically. */
export const allPages = (): string[] => [...addresses(), '/404.html'];

/** Every page in the first language, and the home page in another: pages look the same in each. */
export const pagesOnce = (): string[] =>
  addresses().filter((address) => !address.startsWith('/en/') || address === '/en/');
