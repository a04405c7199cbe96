import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import {
  buildDate,
  type Catalogue,
  CatalogueError,
  describeGaps,
  type Found,
  fitToSchema,
  gapsIn,
  languagesOf,
  listsFrom,
  loadCatalogue,
  type Problem,
  pageFiles,
  parseYaml,
  readCatalogue,
} from '../../catalogue/index.ts';
import { frontMatterSchema } from '../../schema/page.ts';
import { checkOnboarding } from '../diagrams/check-onboarding.ts';
import { checkAnswers } from './check-answers.ts';
import { componentChecks } from './check-components.ts';
import { linkChecks } from './check-links.ts';
import { type Page, readPage } from './read-page.ts';

const checkFrontMatter = ({ file, frontMatter }: Page): Problem[] => {
  // The fence is a line too.
  const source = parseYaml(file, frontMatter, 1);
  if (Array.isArray(source)) return source;
  const problems: Problem[] = [];
  fitToSchema({ ...source, value: source.value ?? {} }, frontMatterSchema, problems);
  return problems;
};

const idsOf = (entries: readonly { readonly id: string }[] | undefined): string[] =>
  (entries ?? []).map(({ id }) => id);

const fromTheTop = (one: Problem, other: Problem): number => (one.line ?? 0) - (other.line ?? 0);

/** What a site may do without, and this one does. */
const lackedBy = (contentFolder: string, { provider }: Found<Catalogue>): string[] => [
  ...['comparison.yaml', 'onboarding.yaml', 'responsibilities.yaml'].filter(
    (file) => !existsSync(join(contentFolder, file)),
  ),
  ...(provider && provider.managedServiceName === undefined ? ['managedServiceName in provider.yaml'] : []),
];

const checkPages = (contentFolder: string, found: Found<Catalogue>): Problem[] => {
  const read = pageFiles(contentFolder).map((file) => readPage(contentFolder, file));
  const unreadable = read.filter((one): one is Problem => 'fix' in one);
  const pages = read.filter((one): one is Page => !('fix' in one));
  const [list] = listsFrom(buildDate(), found.priceLists ?? []);
  const checks = [
    checkFrontMatter,
    componentChecks(
      { roles: idsOf(list?.roles), tiers: idsOf(list?.tiers), terms: idsOf(found.glossary?.terms) },
      lackedBy(contentFolder, found),
    ),
    linkChecks(
      pages,
      unreadable.map(({ file }) => file),
      found,
    ),
  ];
  const answers = found.faq && list ? checkAnswers(contentFolder, found.faq, list) : [];
  return [
    ...answers,
    ...unreadable,
    ...pages.flatMap((page) => checks.flatMap((check) => check(page)).toSorted(fromTheTop)),
  ];
};

/** Every mistake in a content folder: in its data files, its pages and its flowcharts. */
export const contentProblems = async (contentFolder: string): Promise<Problem[]> => {
  const { found, problems } = readCatalogue(contentFolder);
  return [
    ...problems,
    ...checkPages(contentFolder, found),
    ...(await checkOnboarding(contentFolder, languagesOf(contentFolder))),
  ];
};

/**
 * The data files of a content folder, checked.
 *
 * @throws CatalogueError with every mistake in the folder, pages included, when a data file has any
 */
export const loadContent = async (contentFolder: string): Promise<Catalogue> => {
  try {
    return loadCatalogue(contentFolder);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new CatalogueError(await contentProblems(contentFolder));
  }
};

/** A site is published whole: `npm run build -- --release` refuses one with gaps. */
const isRelease = (): boolean => process.argv.includes('--release');

type Warn = (message: string) => void;

/** @throws CatalogueError where there are mistakes, and no `warn` to tell of them */
const tellMistakes = async (contentFolder: string, warn?: Warn): Promise<void> => {
  const problems = await contentProblems(contentFolder);
  if (problems.length === 0) return;
  const error = new CatalogueError(problems);
  if (warn === undefined) throw error;
  warn(error.message);
};

/** Lists what is still to be written. @throws Error in the build of a release */
const tellGaps = (contentFolder: string, warn: Warn): void => {
  const gaps = gapsIn(contentFolder);
  if (gaps.length === 0) return;
  const list = `Still to be written, each between [[ and ]]:\n${describeGaps(contentFolder, gaps)}`;
  if (isRelease()) throw new Error(`${list}\nFill these before you publish the site.`);
  warn(list);
};

/**
 * Stops a build at the mistakes of the content folder before anything is rendered; in development they are warnings. The gaps that
 * are left are listed, and stop the build of a release.
 */
export const contentChecks = (contentFolder: string): AstroIntegration => ({
  name: 'content-checks',
  hooks: {
    'astro:config:setup': async ({ command, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const warn: Warn = (message) => logger.warn(message);
      await tellMistakes(contentFolder, command === 'dev' ? warn : undefined);
      tellGaps(contentFolder, warn);
    },
  },
});
