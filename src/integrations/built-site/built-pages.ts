import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
  /** Such as `/contracten/tarieven/`. */
  readonly address: string;
  /** Relative to the folder of the site, such as `contracten/tarieven/index.html`. */
  readonly file: string;
  /** Reads its HTML, since that of thousands of pages does not fit into memory. */
  readonly html: () => string;
}

const isPage = (name: string): boolean => name === 'index.html' || name.endsWith('/index.html');

/** The pages of a built site, in the order of their addresses, without the one for unknown addresses. */
export const builtPages = (site: string): BuiltPage[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isPage)
    .sort()
    .map((file) => ({
      address: `/${file.slice(0, -'index.html'.length)}`,
      file,
      html: () => readFileSync(join(site, file), 'utf8'),
    }));
