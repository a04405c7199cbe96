import type { Settings } from './settings.ts';

/** What MkDocs switches on by itself. */
const always = ['toc', 'tables', 'fenced_code'];

const bundles: Readonly<Record<string, readonly string[]>> = {
  extra: ['abbr', 'attr_list', 'def_list', 'footnotes', 'md_in_html'],
  'pymdownx.extra': ['abbr', 'attr_list', 'def_list', 'footnotes', 'md_in_html', 'pymdownx.superfences'],
};

/**
 * The extensions that a project switches on, by their short names, those of bundles included.
 *
 * @param listed as `markdown_extensions` names them
 * @example extensionsOf(['markdown.extensions.extra']).has('footnotes')
 */
export const extensionsOf = (listed: Iterable<string>): ReadonlySet<string> => {
  const names = [...listed].map((name) => name.replace(/^markdown\.extensions\./, '').replace(/:.*$/, ''));
  return new Set([...always, ...names, ...names.flatMap((name) => bundles[name] ?? [])]);
};

/**
 * Whether an extension is on. Without a configuration all are, because nothing says what the pages were written for.
 *
 * @example isOn({ extensions: new Set(['admonition']) }, 'pymdownx.tilde') === false
 */
export const isOn = ({ extensions }: Pick<Settings, 'extensions'>, name: string | undefined): boolean =>
  name === undefined || extensions === undefined || extensions.has(name);
