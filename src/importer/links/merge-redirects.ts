import { isRecord, valueAt } from '../values.ts';
import { parseYaml } from '../yaml.ts';
import { type Redirect, redirectLine } from './redirects.ts';

/** The old addresses in a file of redirects; `undefined` when it is not such a file. */
const fromsIn = (text: string): readonly string[] | undefined => {
  const parsed = parseYaml(text, {});
  const list = 'value' in parsed ? valueAt(parsed.value, 'redirects') : undefined;
  if (!Array.isArray(list)) return undefined;
  return list.map((one) => (isRecord(one) ? String(one.from) : ''));
};

/**
 * Adds redirects to the text of a `content/redirects.yaml`, below those that it has. One whose old address is there
 * already is left out. `undefined` when the file is not a list that can be added to.
 *
 * @example mergeRedirects('redirects: []\n', [{ from: '/a/', to: '/b/' }]) === 'redirects:\n  - { from: /a/, to: /b/ }\n'
 */
export const mergeRedirects = (text: string, redirects: readonly Redirect[]): string | undefined => {
  const known = fromsIn(text);
  if (!known) return undefined;
  const added = redirects.filter(({ from }) => !known.includes(from));
  if (added.length === 0) return text;
  const start = text.trimEnd().replace(/^redirects:[ \t]*\[[ \t]*\]$/m, 'redirects:');
  const merged = `${start}\n${added.map(redirectLine).join('')}`;
  return fromsIn(merged)?.length === known.length + added.length ? merged : undefined;
};
