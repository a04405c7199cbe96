import { basename, join, normalize } from 'node:path';
import { siteFolder } from '../../src/catalogue/site-folder.ts';
import { sameFiles } from './files/same-files.ts';

/** The site that the tests of the code read. It does not change with `content/`. */
export const referenceSite = 'tests/providers/reference';

export const referenceContent = join(referenceSite, 'content');

/** The site of another provider: one language, other roles, tiers, bands and channels, and fewer pages. */
export const workshopSite = 'tests/providers/werkplaats';

/** The worked examples by the price list of the reference site. */
export const referenceCases = join(referenceContent, 'checks/cases/2026-11-21');

/** Neither schemas, which are for editors, nor checks are part of what is built. */
const isBuilt = (file: string): boolean => !/^(?:schemas|checks)\//.test(file);

/** While both hold the same files, the build of `content/` is the reference site's too. */
const isReferenceBuilt = siteFolder === '.' && sameFiles('content', referenceContent, isBuilt);

/** Where the built reference site is. */
export const referenceDist = isReferenceBuilt ? 'dist' : join(referenceSite, 'dist');

/** The first of the ports on which the browser tests find the sites. */
const firstPort = Number(process.env.E2E_PORT ?? 4331);

/** The site in three languages, whose content `writeThreeLanguages` makes from that of the reference site. */
export const threeLanguagesSite = 'tests/providers/drietalig';

/** The sites that are built besides the one that SITE names, to prove that the code fits any content. */
export const fixtureSites = [...(isReferenceBuilt ? [] : [referenceSite]), workshopSite, threeLanguagesSite].filter(
  (folder) => folder !== normalize(siteFolder),
);

/** A site whose content is checked, by the name that its checks have in a summary, and where the browser tests find it. */
export interface CheckedSite {
  readonly name: string;
  readonly folder: string;
  readonly dist: string;
  readonly port: number;
}

export const checkedSites: readonly CheckedSite[] = [siteFolder, ...fixtureSites].map((folder, index) => ({
  name: index === 0 ? 'content' : basename(folder),
  folder,
  dist: join(folder, 'dist'),
  port: firstPort + index,
}));

/** The port of the reference site. */
export const referencePort = checkedSites.find(({ dist }) => dist === referenceDist)?.port ?? firstPort;
