import { builtPages } from '../../src/integrations/built-pages.ts';

const addresses = (): string[] => {
  const pages = builtPages('dist').map(({ address }) => address);
  if (pages.length === 0) throw new Error('dist/ holds no pages: run npm run build first.');
  return pages;
};

/** The address of every page of the build; a new page is in the list by itself. */
export const allPages = (): string[] => [...addresses(), '/404.html'];

/** Every page in the first language and one in another: a page looks the same in each. */
export const pagesOnce = (): string[] =>
  addresses().filter((address) => !address.startsWith('/en/') || address === '/en/');
