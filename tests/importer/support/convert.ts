import { type Conversion, convertProject } from '../../../src/importer/convert-project.ts';
import type { NavItem } from '../../../src/importer/project/menu.ts';
import type { Project } from '../../../src/importer/project/project.ts';
import { defaultSettings, type Settings } from '../../../src/importer/project/settings.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A project in memory, whose files are also its snippets. */
export const projectOf = (files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Project => ({
  settings: { ...defaultSettings, ...settings },
  nav: undefined,
  pages: Object.keys(files).filter((file) => file.endsWith('.md')),
  assets: new Set(Object.keys(files).filter((file) => !file.endsWith('.md'))),
  unmeasured: new Set(),
  dates: new Map(),
  lineInConfig: () => ({ file: 'mkdocs.yml', line: 1 }),
  read: (path) => bytes(files[path] ?? ''),
  variables: new Map(),
  include: (path) => {
    const text = files[path];
    return text === undefined ? undefined : { path, bytes: bytes(text) };
  },
  snippet: (name) => {
    const text = files[name];
    return text === undefined ? undefined : { path: name, bytes: bytes(text) };
  },
});

export const convertFiles = (
  files: Readonly<Record<string, string>>,
  settings?: Partial<Settings>,
  nav?: readonly NavItem[],
): Conversion => convertProject({ ...projectOf(files, settings), nav }, { base: '/' });

/** Converts a single page. */
export const convertPage = (text: string, settings?: Partial<Settings>): { readonly mdx: string } & Conversion => {
  const conversion = convertFiles({ 'page.md': text }, settings);
  return { ...conversion, mdx: String(conversion.pages.get('page.mdx')) };
};
