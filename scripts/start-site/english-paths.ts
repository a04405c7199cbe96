/** The paths of pages of `starter/`, and those that they have on a site whose first language is English; the others stay as they are. */
const paths: Readonly<Record<string, string>> = {
  begrippen: 'terms',
  colofon: 'about',
  'contracten/responstijden': 'response-times',
  'contracten/tarieven': 'prices',
  'contracten/vergelijken': 'compare',
  diensten: 'services',
  'diensten/break-en-fix': 'services/by-the-hour',
  'diensten/maandelijks': 'services/monthly',
  'over-deze-prijzen': 'about-prices',
  vragen: 'questions',
};

/** @example englishPath('contracten/tarieven') // 'prices' */
const englishPath = (path: string): string => paths[path] ?? path;

/** The same of a file in the folder of pages. @example englishFile('diensten/index.mdx') // 'services/index.mdx' */
export const englishFile = (file: string): string =>
  file.replace(/^(.*?)((?:\/index)?\.mdx)$/, (_, path: string, end: string) => `${englishPath(path)}${end}`);

/** A page or a data file whose links lead to the English paths. */
export const withEnglishLinks = (text: string): string =>
  text.replace(/(\]\(|page: )\/([a-z/-]+)\//g, (_, before: string, path: string) => `${before}/${englishPath(path)}/`);

/** A path by itself, not a part of a longer one or of a word. */
const path = new RegExp(`(?<![\\w/-])(?:${Object.keys(paths).sort().reverse().join('|')})(?![\\w/-])`, 'g');

/** A menu that names the English paths. */
export const withEnglishPaths = (menu: string): string => menu.replace(path, englishPath);

/** The pages that the code knows by a path of `starter/`, and the English path of each. */
export const englishAddresses = (files: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(paths).filter(
      ([path]) =>
        path !== 'colofon' &&
        path !== 'over-deze-prijzen' &&
        files.some((file) => file === `${path}.mdx` || file === `${path}/index.mdx`),
    ),
  );
