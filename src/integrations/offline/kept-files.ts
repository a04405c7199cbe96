import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../schema/language.ts';
import { type ToolId, toolOn, toolsWithOwnTexts } from '../../tools/index.ts';
import { type KeptFile, notKeptPage } from './shared-with-worker.ts';

type KnownPath = (path: string) => string;

/** A file that visitors may need without a network. */
export interface FileToKeep {
  /** Its path in the built site. */
  readonly name: string;
  readonly bytes: number;
  readonly entry: KeptFile;
  /** Whether it is kept on every connection: the home page, the tools, and what they load. */
  readonly isCore: boolean;
}

/** The search is not part of the core: with part of its index it would find nothing where there is much to find. */
const ofSearch =
  /^(?:_astro\/(?:ui-core|interface)\.|pagefind\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.[^/]*|[^/]*\.pf_meta|(?:fragment|index)\/.*)$)/;

/** Tools that read a file of the visitor: large, and of use only to who has one. Their page, reader and texts are kept once they were used. */
const fileReaders: readonly ToolId[] = toolsWithOwnTexts;
const ofFileReader = new RegExp(`^_astro/(?:worker-[^/]*\\.js|texts/(?:${fileReaders.join('|')})-[^/]*\\.json)$`);

/** What pages load, and whatever their tools load on demand: scripts, styles, and copies of lists, closed days and texts. */
const ofEveryPage =
  /^(?:_astro\/.*\.(?:js|css|json|wasm)|favicon\.svg|icon-[^/]*\.png|apple-touch-icon\.png|manifest\.webmanifest)$/;

const page = /^((?:.*\/)?)index\.(?:html|md)$/;

/** Whether a file is of the core; undefined for one that is not kept: pictures, and data for other programs. */
const isCore = (name: string, languages: readonly Language[], known?: KnownPath): boolean | undefined => {
  if (ofSearch.test(name) || ofFileReader.test(name)) return false;
  if (ofEveryPage.test(name) || name === notKeptPage) return true;
  const [, folder] = page.exec(name) ?? [];
  if (folder === undefined) return undefined;
  const tool = toolOn(`/${folder}`, languages, known);
  return tool !== undefined && !fileReaders.includes(tool.id);
};

const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

const toKeep = (site: string, name: string, core: boolean): FileToKeep => {
  const content = readFileSync(join(site, name));
  const sha256 = createHash('sha256').update(content).digest('base64');
  return { name, bytes: content.length, entry: [addressOf(name), sha256], isCore: core };
};

/**
 * The files of a built site that visitors may need without a network, in the order of their names.
 *
 * @param languages those of the site; each has its tools in its own folder
 * @param known the address that the code knows a page by
 */
export const filesToKeep = (site: string, languages: readonly Language[], known?: KnownPath): FileToKeep[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .flatMap((name) => {
      const core = isCore(name, languages, known);
      return core === undefined ? [] : [toKeep(site, name, core)];
    });
