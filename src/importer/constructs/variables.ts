import type { Line } from '../blocks/lines.ts';

const place = /\{\{-? ?([A-Za-z_][\w.]{0,200}) ?-?\}\}/g;

const setting = /^\s*\{%-?\s*set ([A-Za-z_]\w{0,100})\s*=\s*(?:"([^"]*)"|'([^']*)'|(\d[\d.]*))\s*-?%\}\s*$/;

const rawMark = /\{%-?\s*(raw|endraw)\s*-?%\}/g;

/** Text between `{% raw %}` and `{% endraw %}` is not filled in. */
const fill = (text: string, isRaw: boolean, find: (name: string) => string | undefined): [string, boolean] => {
  let raw = isRaw;
  let from = 0;
  let result = '';
  const add = (part: string): void => {
    result += raw ? part : part.replace(place, (found, name: string) => find(name) ?? found);
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

/**
 * Fills in `{{ name }}` where a project or the page itself gives the name a plain value. Others stay as they were typed.
 *
 * @param variables by their names, such as `prijs.uur`
 */
export const fillVariables = (lines: readonly Line[], variables: ReadonlyMap<string, string>): readonly Line[] => {
  const own = new Map<string, string>();
  let isRaw = false;
  let growth = 0;
  const find = (name: string): string | undefined => {
    const value = growth < maxGrowth ? (own.get(name) ?? variables.get(name)) : undefined;
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
