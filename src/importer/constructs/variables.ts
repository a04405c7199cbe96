import type { Line } from '../blocks/lines.ts';
import { variablesIn } from '../project/variables.ts';
import type { Values } from '../values.ts';

const place = /\{\{-? ?([A-Za-z_][\w.]{0,200})(?: ?\| ?(lower|upper)(?:\(\))?)? ?-?\}\}/g;

const filtered = (value: string, filter: string | undefined): string => {
  if (filter === undefined) return value;
  return filter === 'lower' ? value.toLowerCase() : value.toUpperCase();
};

const setting = /^\s*\{%-?\s*set ([A-Za-z_]\w{0,100})\s*=\s*(?:"([^"]*)"|'([^']*)'|(\d[\d.]*))\s*-?%\}\s*$/;

const rawMark = /\{%-?\s*(raw|endraw)\s*-?%\}/g;

/** Text between `{% raw %}` and `{% endraw %}` is not filled in. */
const fill = (text: string, isRaw: boolean, find: (name: string) => string | undefined): [string, boolean] => {
  let raw = isRaw;
  let from = 0;
  let result = '';
  const filled = (found: string, name: string, filter: string | undefined): string => {
    const value = find(name);
    return value === undefined ? found : filtered(value, filter);
  };
  const add = (part: string): void => {
    result += raw ? part : part.replace(place, filled);
  };
  for (const { 0: found, 1: kind, index } of text.matchAll(rawMark)) {
    add(text.slice(from, index));
    raw = kind === 'raw';
    from = index + found.length;
  }
  add(text.slice(from));
  return [result, raw];
};

/** How much longer the values may make a page: more than people write. */
const maxGrowth = 2_000_000;

/** What pages say of themselves between `---`. */
const ofPage = /^page\.meta\./;

/**
 * Fills in `{{ name }}` where a project or the page itself gives the name a plain value, in small letters or capitals
 * where `| lower` or `| upper` asks for them. Others stay as they were typed.
 *
 * @param variables by their names, such as `prijs.uur`
 * @param front the values at the top of the page, which go by their names and by `page.meta`
 */
export const fillVariables = (
  lines: readonly Line[],
  variables: ReadonlyMap<string, string>,
  front: Values,
): readonly Line[] => {
  const meta = variablesIn(front);
  const own = new Map<string, string>();
  let isRaw = false;
  let growth = 0;
  const find = (name: string): string | undefined => {
    const known = own.get(name) ?? meta.get(name.replace(ofPage, '')) ?? variables.get(name);
    const value = growth < maxGrowth ? known : undefined;
    growth += value?.length ?? 0;
    return value;
  };
  return lines.flatMap((line): readonly Line[] => {
    if (!/\{[{%]/.test(line.text)) return [line];
    const [, name, double, single, digits = ''] = (!isRaw && setting.exec(line.text)) || [];
    if (name !== undefined) {
      own.set(name, double ?? single ?? digits);
      return [];
    }
    const [text, after] = fill(line.text, isRaw, find);
    isRaw = after;
    return [{ ...line, text }];
  });
};
