/** As disks compare names that tell neither cases nor the forms of accents apart. */
const keyOf = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** @example numbered('img/net.png', 2) === 'img/net-2.png' */
const numbered = (path: string, count: number): string => path.replace(/(?<=[^/])(\.[^./]*)?$/, `-${count}$1`);

export interface DistinctOptions {
  /** What must differ of paths; the paths themselves when left out. */
  readonly placeOf?: (path: string) => string;
  /** Places that are taken already. */
  readonly reserved?: readonly string[];
}

/**
 * Gives each name the path that it wants, or the same with a number when another has it, in the order of the names. No two paths are the
 * same on a disk that tells no cases apart, and none is that of a folder in another.
 *
 * @example distinctPaths(new Map([['a b.png', 'a-b.png'], ['a-b.png', 'a-b.png']])).get('a-b.png') === 'a-b-2.png'
 */
export const distinctPaths = (
  wanted: ReadonlyMap<string, string>,
  { placeOf = (path) => path, reserved = [] }: DistinctOptions = {},
): ReadonlyMap<string, string> => {
  const placeKey = (path: string): string => keyOf(placeOf(path));
  const all = [...[...wanted.values()].map(placeKey), ...reserved.map(keyOf)];
  const taken = new Set([...reserved.map(keyOf), ...all.flatMap(foldersOf)]);
  const counts = new Map<string, number>();
  const choose = (path: string): string => {
    let [chosen, count] = [path, counts.get(placeKey(path)) ?? 1];
    while (taken.has(placeKey(chosen))) {
      count += 1;
      chosen = numbered(path, count);
    }
    counts.set(placeKey(path), count);
    taken.add(placeKey(chosen));
    return chosen;
  };
  return new Map([...wanted].map(([name, path]) => [name, choose(path)]));
};
