import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of the site that is built, checked, served and weighed: this project, unless the environment variable SITE names
 * another one. It holds `content/` and `content.config.ts`, and `public/` where it has files of its own to serve as they are.
 *
 * @example // SITE=tests/providers/werkplaats npm run build
 */
export const siteFolder = process.env.SITE ?? '.';

export const contentFolder = join(siteFolder, 'content');

/** Files that are served as they are. */
export const publicFolder = [join(siteFolder, 'public'), 'public'].find((folder) => existsSync(folder)) ?? 'public';

/** Where the build writes the site. */
export const distFolder = join(siteFolder, 'dist');
